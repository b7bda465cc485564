import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../house/browser.ts';
import { atWork, enrolledBrowser, foundBag, guestOf, lostBag } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;
let tablet: Browser;
let colleague: Browser;
let kiosk: Browser;

beforeAll(async () => {
  house = await startHouse();
  [tablet, colleague] = [await atWork(house, 'intake'), await atWork(house, 'desk')];
  kiosk = await enrolledBrowser(house, 'kiosk');
});

afterAll(() => house.stop());

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

async function log(by: Browser, over: Parameters<typeof foundBag>[0]) {
  const itemId = randomUUID();
  const logged = await by.call('foundItems.register', { params: { itemId }, body: foundBag(over) });
  if (logged.code) throw new Error(logged.code);
  return logged.view;
}

const read = async (itemId: string) =>
  (await tablet.call('foundItems.read', { params: { itemId } })).view;

/** Two colleagues log one thing, each in words of their own. */
async function loggedTwice(animal: string) {
  const first = await log(tablet, {
    title: `JanSport bkpk, ${animal} keychain`,
    description: 'torn strap',
    brand: 'JanSport',
    foundAt: minutesAgo(50),
  });
  const second = await log(colleague, {
    title: 'Navy JanSport backpack',
    description: `keyring with a ${animal}, strap torn`,
    brand: 'JanSport',
    foundAt: minutesAgo(30),
  });
  const pair = second.lookAlikes.find(({ other }) => other.id === first.id);
  if (!pair) throw new Error('The two were not recognised');
  return { first, second, pair };
}

const keep = (by: Browser, lookAlikeId: string, keptId: string) =>
  by.call('lookAlikes.confirm', { params: { lookAlikeId }, body: { keptId } });

describe('one thing logged by two colleagues', () => {
  test('is asked about at once, with both sides and the reasons', async () => {
    const { first, second, pair } = await loggedTwice('hedgehog');
    expect(pair).toMatchObject({
      status: 'suggested',
      other: { label: first.label, loggedByName: expect.any(String) },
      mayKeep: [second.id, first.id],
    });
    expect(pair.evidence.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['brand', 'place', 'time']),
    );
    const back = (await read(first.id)).lookAlikes.find(({ id }) => id === pair.id);
    expect(back?.other.id).toBe(second.id);
    const minutes = ({ evidence }: typeof pair) =>
      evidence.find(({ field }) => field === 'time')?.amount ?? 0;
    expect(back && minutes(back)).toBe(0 - minutes(pair));
  });

  test('is one thing from then on: found by the words of both', async () => {
    const { first, second, pair } = await loggedTwice('flamingo');
    const { guest } = await guestOf(house, kiosk, lostBag('navy JanSport, flamingo on the zip'));
    expect(guest.candidates.length).toBeGreaterThan(1);
    expect((await keep(tablet, pair.id, first.id)).view).toMatchObject({ status: 'same' });
    const found = async (words: string) =>
      (await tablet.call('foundItems.list', { query: { words, status: 'held' } })).view.items.map(
        ({ id }) => id,
      );
    const kept = await found('flamingo keyring');
    expect(kept[0]).toBe(first.id);
    expect(kept).not.toContain(second.id);
    expect((await read(second.id)).mergedInto).toMatchObject({ id: first.id, mayUndo: true });
    expect((await read(first.id)).duplicates).toMatchObject([{ id: second.id, mayUndo: true }]);
    const matches = (await tablet.call('matches.list')).view.matches;
    expect(matches.map(({ item }) => item.id)).not.toContain(second.id);
    const undone = await colleague.call('lookAlikes.undo', { params: { lookAlikeId: pair.id } });
    expect(undone.view.status).toBe('different');
    expect(await found('flamingo keyring')).toEqual(expect.arrayContaining([first.id, second.id]));
  });

  test('of two tablets that decide at once, one is told that a colleague was faster', async () => {
    const { first, second, pair } = await loggedTwice('walrus');
    const answers = await Promise.all([
      keep(tablet, pair.id, first.id),
      keep(colleague, pair.id, second.id),
    ]);
    const codes = answers.map(({ code }) => code);
    expect(codes.sort()).toEqual(['look-alike.already-decided', null].sort());
  });
});

test('another colour, or the same kind on another day, is not asked about', async () => {
  await log(tablet, { title: 'Red umbrella', categoryId: 'umbrella', colours: ['red' as never] });
  const green = await log(colleague, {
    title: 'Green umbrella',
    description: '',
    categoryId: 'umbrella',
    colours: ['green' as never],
  });
  expect(green.lookAlikes).toEqual([]);
});

test('a visitor hears nothing of it, and a kiosk may not decide', async () => {
  const { pair, first } = await loggedTwice('ostrich');
  const { guest, phone } = await guestOf(house, kiosk, lostBag('navy JanSport with an ostrich'));
  expect(JSON.stringify(guest)).not.toMatch(/lookAlike|duplicate|merged/);
  expect((await keep(phone, pair.id, first.id)).status).toBeGreaterThanOrEqual(401);
  expect((await keep(kiosk, pair.id, first.id)).status).toBeGreaterThanOrEqual(401);
});
