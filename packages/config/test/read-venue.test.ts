import { expect, onTestFinished, test } from 'vitest';
import { ConfigFault, readVenue } from '../src/index.ts';
import { venueFolder } from './venue-folder.ts';

async function faultsOf(folder: string): Promise<readonly string[]> {
  const outcome = await readVenue(folder).catch((error: unknown) => error);
  if (!(outcome instanceof ConfigFault)) throw new Error('the folder was read without a fault');
  return outcome.message.split('\n').map((line) => line.replace(`${folder}/`, ''));
}

test('a folder without faults becomes the venue', async () => {
  const { folder, write } = await venueFolder(onTestFinished);
  await write(
    'kiosks.json',
    '{ "kioskProfiles": [{ "id": "k", "placeId": "main-gate", "idleSeconds": 30, "hasPrinter": false }] }',
  );
  const venue = await readVenue(folder);
  expect(venue.kioskProfiles).toEqual([
    { id: 'k', placeId: 'main-gate', idleSeconds: 30, hasPrinter: false },
  ]);
  expect(venue).not.toHaveProperty('$schema');
});

test('a venue that names no match thresholds gets the default ones', async () => {
  const { folder, edit } = await venueFolder(onTestFinished);
  await edit(
    'venue.json',
    ',\n  "matchThresholds": { "haveALook": 0.25, "almostCertain": 0.95 },\n  "lookAlikeThreshold": 0.6',
    '',
  );
  expect(await readVenue(folder)).toMatchObject({
    matchThresholds: { haveALook: 0.25, almostCertain: 0.95 },
    lookAlikeThreshold: 0.6,
  });
});

test('links, filings from phones and the warning of a promise have defaults, and may be set', async () => {
  const { folder, edit } = await venueFolder(onTestFinished);
  expect(await readVenue(folder)).toMatchObject({
    guestLinks: { daysAfterClosing: 60, monthsAfterFiling: 14 },
    guestFilings: { hourlyPerNetwork: 6, hourlyAtVenue: 120, ownNetworks: [] },
    promiseWarningMinutes: 30,
  });
  const filings = {
    hourlyPerNetwork: 2,
    hourlyAtVenue: 9,
    ownNetworks: ['10.1.0.0/16', 'fd00::/8'],
  };
  const threshold = '"lookAlikeThreshold": 0.6';
  const set = `${threshold},\n  "guestFilings": ${JSON.stringify(filings)},\n  "promiseWarningMinutes": 45`;
  await edit('venue.json', threshold, set);
  const venue = await readVenue(folder);
  expect(venue).toMatchObject({ guestFilings: filings, promiseWarningMinutes: 45 });
});

test('contact data is kept no longer than 14 months, and a network is written as a block', async () => {
  const { folder, edit } = await venueFolder(onTestFinished);
  const threshold = '"lookAlikeThreshold": 0.6';
  const links = '"guestLinks": { "daysAfterClosing": 60, "monthsAfterFiling": 15 }';
  const filings =
    '"guestFilings": { "hourlyPerNetwork": 6, "hourlyAtVenue": 9, "ownNetworks": ["wifi"] }';
  await edit('venue.json', threshold, `${threshold},\n  ${links},\n  ${filings}`);
  const faults = await faultsOf(folder);
  expect(faults.map((fault) => fault.split(': ')[1])).toEqual([
    'guestLinks.monthsAfterFiling',
    'guestFilings.ownNetworks[0]',
  ]);
});

test('a place in an unknown zone is refused, with the zone that was probably meant', async () => {
  const { folder, edit } = await venueFolder(onTestFinished);
  await edit('places.json', '"zoneId": "lake"', '"zoneId": "lakke"');
  expect(await faultsOf(folder)).toEqual([
    'places.json: places[6].zoneId: there is no zone "lakke" (did you mean "lake"?)',
  ]);
});

test('faults of several files are told together', async () => {
  const { folder, edit, remove } = await venueFolder(onTestFinished);
  await edit('venue.json', 'Europe/Amsterdam', 'Europe/Amsterdan');
  await edit('venue.json', '"21:30"', '"24:30"');
  await edit('places.json', '"x": 450', '"x": "450"');
  await edit('desks.json', '"deskId": "farm-desk"', '"deskId": "barn-desk"');
  await edit('categories.json', '"holdingDays": 30', '"holdingDay": 30');
  await remove('kiosks.json');
  expect((await faultsOf(folder)).toSorted()).toEqual([
    'categories.json: categories[0].holdingDays: this is missing; it must be a number',
    'categories.json: categories[0]: "holdingDay" is not known here (did you mean "holdingDays"?)',
    'desks.json: counters[3].deskId: there is no desk "barn-desk" (did you mean "farm-desk"?)',
    'kiosks.json: the file is missing',
    'places.json: places[0].x: this must be a number, not "450"',
    'venue.json: sweepTimes[2]: a time is written HH:MM, from 00:00 to 23:59',
    'venue.json: timeZone: this is not a time zone; write one like "Europe/Amsterdam"',
  ]);
});

test('text that is not JSON is refused with line and column, and the other files are still checked', async () => {
  const { folder, edit, write } = await venueFolder(onTestFinished);
  await write('places.json', '{\n  "zones": [],\n  "places": [ { "id": "gate", } ]\n}\n');
  await edit('venue.json', '"fr"', '"uk"');
  expect(await faultsOf(folder)).toEqual([
    'venue.json: languages[2]: "uk" is not one of "en", "es", "fr", "de", "pt", "it", "nl", "zh", "ja", "ko", "ar"',
    'places.json: line 3, column 31: here is }, but a name in double quotes should come next',
  ]);
});

test('an empty list of desks, counters, shelves or categories is refused', async () => {
  const { folder, write } = await venueFolder(onTestFinished);
  await write('desks.json', '{ "desks": [], "counters": [], "shelves": [] }');
  await write('categories.json', '{ "categories": [] }');
  expect(await faultsOf(folder)).toEqual([
    'desks.json: desks: there must be at least 1 of these',
    'desks.json: counters: there must be at least 1 of these',
    'desks.json: shelves: there must be at least 1 of these',
    'categories.json: categories: there must be at least 1 of these',
  ]);
});

test.each([
  ['places.json', '"id": "teacups"', '"id": "carousel"', 'there as places['],
  ['desks.json', '"id": "a2"', '"id": "a1"', 'the shelf "a1" is already there as shelves[0]'],
  ['categories.json', '"id": "phone"', '"id": "bag"', 'the category "bag" is already there'],
  ['desks.json', '"placeId": "guest-services"', '"placeId": "gest-services"', 'no place "gest'],
  ['kiosks.json', '"placeId": "main-gate"', '"placeId": "back-gate"', 'there is no place "back-'],
  ['places.json', '"x": 450, "y": 405', '"x": 455, "y": 315', 'this lies exactly on'],
  ['venue.json', '"closes": "20:00"', '"closes": "09:00"', 'not after it opens at 10:00'],
  ['venue.json', '[6, 7]', '[5, 6, 7]', 'day 5 already has its hours in openingHours[0]'],
  ['venue.json', '"17:30"', '"13:30"', 'sweepTimes[1]: "13:30" is there twice'],
  ['venue.json', '"es"', '"en"', 'languages[1]: "en" is there twice'],
  ['venue.json', '"almostCertain": 0.95', '"almostCertain": 0.2', 'must be above "have a look"'],
  ['venue.json', 'Europe/Amsterdam', '+02:00', 'this is not a time zone'],
  ['categories.json', '"unphotographed"', '"masked"', '"bank-card" must be "unphotographed"'],
  ['categories.json', '"discreet"', '"open"', 'things shown as "phone" must be "discreet" or'],
  ['categories.json', '"picture": "hat"', '"picture": "hut"', '"hut" is not one of'],
  ['places.json', '"id": "main-gate"', '"id": "Main Gate"', 'an id has only small letters'],
  ['places.json', '"en": "Main Gate"', '"en": " "', 'places[0].name.en: this must not be empty'],
  ['kiosks.json', '"idleSeconds": 45', '"idleSeconds": 5', 'this must be at least 15, not 5'],
  ['places.json', '"x": 450,', '"x": 450, "x": 450,', '"x" is given twice'],
])('%s with %s turned into %s is refused', async (name, from, to, reason) => {
  const { folder, edit } = await venueFolder(onTestFinished);
  await edit(name, from, to);
  expect((await faultsOf(folder)).join('\n')).toContain(reason);
});

test('a lane that no counter serves is refused', async () => {
  const { folder, write } = await venueFolder(onTestFinished);
  await write(
    'desks.json',
    JSON.stringify({
      desks: [{ id: 'desk', name: { en: 'Desk' }, placeId: 'main-gate' }],
      counters: [{ id: 'one', deskId: 'desk', name: { en: 'One' }, lanes: ['enquiry'] }],
      shelves: [{ id: 'a', deskId: 'desk', name: 'A' }],
    }),
  );
  expect(await faultsOf(folder)).toEqual([
    'desks.json: counters: no counter serves "pickup"',
    'desks.json: counters: no counter serves "hand-in"',
  ]);
});
