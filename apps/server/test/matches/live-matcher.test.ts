import { createHash, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLiveMatcher } from '../../src/matches/live-matcher.ts';
import { type Browser, pathOf } from '../house/browser.ts';
import { atWork, enrolledBrowser, foundBag, guestOf, lostBag } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;
let tablet: Browser;
let kiosk: Browser;

beforeAll(async () => {
  house = await startHouse();
  tablet = await atWork(house, 'supervisor');
  kiosk = await enrolledBrowser(house, 'kiosk');
});

afterAll(() => house.stop());

/** Take a picture of one colour. */
async function sendPicture(browser: Browser, background: string) {
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const hash = createHash('sha256').update(bytes).digest('hex');
  return browser.raw<{ id: string }>('PUT', pathOf('photos.store', { photoId: randomUUID() }), {
    body: bytes as Uint8Array<ArrayBuffer>,
    headers: { 'content-type': 'image/jpeg', 'x-content-sha256': hash },
  });
}

const umbrella = {
  categoryId: 'umbrella',
  title: 'Yellow umbrella',
  description: 'yellow umbrella, handle in the form of a duck',
  colours: ['yellow' as never],
};
const lostUmbrella = {
  ...lostBag('yellow umbrella whose handle is a duck'),
  categoryId: 'umbrella',
  colours: ['yellow' as never],
};

test('whoever decides finds all that was committed before, in both directions', async () => {
  const [first, second] = [randomUUID(), randomUUID()];
  const items = [first, second].map((itemId) =>
    tablet.call('foundItems.register', { params: { itemId }, body: foundBag(umbrella) }),
  );
  const reports = [0, 1, 2].map(() => guestOf(house, kiosk, lostUmbrella));
  await Promise.all([...items, ...reports]);
  const pairs = (await tablet.call('matches.list')).view.matches;
  expect(new Set(pairs.map(({ item, report }) => `${item.id} ${report.id}`)).size).toBe(6);
});

test('staff find a thing by any word for it: title, place, shelf or category in another language', async () => {
  const itemId = randomUUID();
  await tablet.call('foundItems.register', {
    params: { itemId },
    body: foundBag({ title: 'Blue thermos', description: 'dented', foundPlaceId: 'kraken' }),
  });
  for (const words of ['thermos', 'kraken', 'mochila thermos', 'dented']) {
    const { items } = (await tablet.call('foundItems.list', { query: { words } })).view;
    expect(
      items.map(({ id }) => id),
      words,
    ).toContain(itemId);
  }
});

test('withheld details are not felt for: they make no match', async () => {
  const itemId = randomUUID();
  await tablet.call('foundItems.register', {
    params: { itemId },
    body: foundBag({
      title: 'Small thing',
      description: '',
      withheldDetails: 'engraved zyzzyva',
      categoryId: 'jewellery',
      colours: [],
      foundPlaceId: 'kraken',
    }),
  });
  const { guest } = await guestOf(house, kiosk, {
    ...lostBag('engraved zyzzyva'),
    categoryId: null as never,
    colours: [],
    lostPlaceId: null as never,
  });
  expect(guest.candidates).toEqual([]);
  const { items } = (await tablet.call('foundItems.list', { query: { words: 'zyzzyva' } })).view;
  expect(items).toEqual([]);
});

test('a matcher opened later knows what one that followed all along knows', async () => {
  const { store, venue, matcher } = house.homeward.house.deps;
  const later = await openLiveMatcher(store, venue);
  const item = await store.read(async (tx) => (await tx.foundItems.list({ limit: 1 })).rows[0]);
  if (!item) throw new Error('There should be an item by now');
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).sort();
  expect(ids(later.reportsFor(item, [], 20))).toEqual(ids(matcher.reportsFor(item, [], 20)));
  expect(later.search('umbrella', 20)).toHaveLength(2);
  later.stop();
});

test('a thing nobody described is found by the colour of its photo, there and then', async () => {
  const { view: photo } = await sendPicture(tablet, '#1fa7a0');
  const itemId = randomUUID();
  const silent = { title: '?', description: '', categoryId: 'else', colours: [] };
  const body = foundBag({ ...silent, foundPlaceId: 'kraken', photoIds: [photo.id] });
  expect((await tablet.call('foundItems.register', { params: { itemId }, body })).code).toBeNull();
  const { store, venue, matcher } = house.homeward.house.deps;
  const later = await openLiveMatcher(store, venue);
  const { reportId } = await guestOf(house, kiosk, {
    ...lostBag('something turquoise'),
    categoryId: null as never,
    colours: ['turquoise' as never],
    lostPlaceId: 'kraken',
  });
  const report = await store.read((tx) => tx.lostReports.find(reportId as never));
  if (!report) throw new Error('The report should be there');
  for (const each of [matcher, later]) {
    const [first] = each.itemsFor(report, 5);
    expect(first?.id).toBe(itemId);
    expect(first?.evidence).toContainEqual(
      expect.objectContaining({ field: 'colour', item: 'turquoise' }),
    );
  }
  later.stop();
});

test('a report that is closed is suggested no more', async () => {
  const { phone, reportId } = await guestOf(house, kiosk, lostBag('purple ukulele with stickers'));
  await phone.call('guest.withdraw');
  await tablet.call('foundItems.register', {
    params: { itemId: randomUUID() },
    body: foundBag({ title: 'Purple ukulele', description: 'purple ukulele with stickers' }),
  });
  const pairs = (await tablet.call('matches.list')).view.matches;
  expect(pairs.filter(({ report }) => report.id === reportId)).toEqual([]);
});
