import { randomUUID } from 'node:crypto';
import { type Instant, type LostReport, questionChoices, type ZoneId } from '@homeward/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersOf, lostBetween, placeOfReport } from '../../src/matches/answers.ts';
import { placeMapOf } from '../../src/matches/descriptions.ts';
import type { Browser } from '../house/browser.ts';
import { atWork, enrolledBrowser, foundBag, guestOf, lostBag } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;
let tablet: Browser;
let kiosk: Browser;

beforeAll(async () => {
  house = await startHouse();
  tablet = await atWork(house, 'desk');
  kiosk = await enrolledBrowser(house, 'kiosk');
});

afterAll(() => house.stop());

/** Suitcases that differ in colour alone, with something only staff know. */
async function logSuitcases(...colours: readonly ('red' | 'blue' | 'green')[]) {
  const ids: string[] = [];
  for (const colour of colours) {
    const itemId = randomUUID();
    const body = foundBag({
      title: 'Suitcase with a moose sticker',
      description: 'lock broken',
      withheldDetails: 'WITHHELD zyzzyva',
      colours: [colour as never],
    });
    const logged = await tablet.call('foundItems.register', { params: { itemId }, body });
    if (logged.code) throw new Error(logged.code);
    ids.push(itemId);
  }
  return ids;
}

const lostSuitcase = { ...lostBag('suitcase, moose sticker, broken lock'), colours: [] };

test('a question says nothing of the shelves, and its answer puts the right one first', async () => {
  const [red, blue] = await logSuitcases('red', 'blue', 'green');
  const { guest, phone, reportId } = await guestOf(house, kiosk, lostSuitcase);
  expect(guest.question).toEqual({
    topic: 'colour',
    choices: questionChoices.colour.map((id) => ({ id, name: null })),
  });

  const answered = await phone.call('guest.answer', {
    params: { topic: 'colour' },
    body: { value: 'blue' },
  });
  if (answered.code) throw new Error(answered.code);
  expect(answered.view.question).toBeNull();
  expect(answered.view.report.answers).toEqual([
    { topic: 'colour', choice: { id: 'blue', name: null } },
  ]);
  const said = JSON.stringify([guest, answered.view]);
  for (const secret of ['WITHHELD', 'zyzzyva', red, blue]) expect(said).not.toContain(secret);

  const file = await tablet.call('lostReports.read', { params: { reportId } });
  if (file.code) throw new Error(file.code);
  expect(file.view.matches[0]?.item.id).toBe(blue);
});

test('staff ask and correct, with their name in the history', async () => {
  const { reportId, phone } = await guestOf(house, kiosk, lostSuitcase);
  const answer = (value: string | null) =>
    tablet.call('lostReports.answer', { params: { reportId, topic: 'colour' }, body: { value } });
  await answer('blue');
  const corrected = await answer('green');
  if (corrected.code) throw new Error(corrected.code);
  expect(corrected.view.answers).toEqual([
    { topic: 'colour', choice: { id: 'green', name: null } },
  ]);
  const refused = await phone.call('guest.answer', {
    params: { topic: 'colour' },
    body: { value: 'red' },
  });
  expect(refused.code).toBe('question.already-answered');
  expect((await answer('infrared')).code).toBe('question.unknown-choice');
  const { store } = house.homeward.house.deps;
  const events = await store.read((tx) => tx.events.about({ reportId: reportId as never }));
  const answers = events.filter(({ name }) => name === 'lost-report.answered');
  expect(answers.map(({ actor }) => actor.kind)).toEqual(['staff', 'staff']);
});

test('where and when, answered roughly, count as far as they go', async () => {
  const { store, venue } = house.homeward.house.deps;
  const { reportId } = await guestOf(house, kiosk, lostSuitcase);
  const stored = await store.read((tx) => tx.lostReports.find(reportId as never));
  if (!stored) throw new Error('The report should be stored');
  const zone = venue.zones[0]?.id as ZoneId;
  const report: LostReport = {
    ...stored,
    lostPlaceId: null,
    filedAt: '2026-06-03T10:00:00.000Z' as Instant,
    answers: [
      { topic: 'zone', value: zone },
      { topic: 'day', value: 'yesterday' },
      { topic: 'brand', value: null },
    ],
  };
  const place = placeOfReport(report) ?? '';
  expect(placeMapOf(venue).zoneOf(place)).toBe(zone);
  expect(placeMapOf(venue).metresBetween(place, venue.places[0]?.id ?? '')).toBeNull();
  expect(answersOf(report).map(({ topic }) => topic)).toEqual(['zone', 'day']);
  const on = (day: string) =>
    lostBetween({ ...report, answers: [{ topic: 'day', value: day }] }, venue);
  const hours = ({ from, to }: ReturnType<typeof on>) => ((to ?? 0) - (from ?? 0)) / 3_600_000;
  expect(hours(on('yesterday'))).toBe(24);
  expect(on('today').from).toBe(on('yesterday').to);
  expect(on('today').to).toBe(Date.parse(report.filedAt));
  expect(on('earlier').to).toBe(on('yesterday').from);
  const exact = { ...report, lostFrom: '2026-06-01T08:00:00.000Z' as Instant };
  expect(lostBetween(exact, venue).from).toBe(Date.parse('2026-06-01T08:00:00.000Z'));
});
