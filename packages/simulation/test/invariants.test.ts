import type { FoundItemId, Instant } from '@homeward/domain';
import {
  BrokenInvariant,
  createDay,
  faultsOfTickets,
  openWorld,
  planDay,
  runCommand,
  runYear,
  simulatedVenue,
  usualParameters,
  Watch,
} from '@homeward/simulation';
import { aTicket } from '@homeward/testkit';
import { expect, test } from 'vitest';

const p = {
  ...usualParameters,
  lossesPerDay: 40,
  handInsPerDay: 12,
  questionsPerDay: 12,
  loggedTwiceShare: 0.2,
};
const firstDate = '2026-03-27';
const closesMs = Date.parse('2026-06-03T20:00:00.000Z');

test('over days, and over the night the clocks change, the books stay true', async () => {
  const watched = await runYear({ seed: 11, days: 5, firstDate, p });
  expect(watched.things).toBeGreaterThan(100);
  expect(watched.home).toBeGreaterThan(10);
  expect(watched.merged).toBeGreaterThan(0);
  expect(watched.tickets).toBeGreaterThan(100);
});

test('the same year again is the same year', async () => {
  const year = { seed: 12, days: 2, firstDate, p };
  expect(await runYear(year)).toEqual(await runYear(year));
});

/** A world after one day, with the watch that looks at its books. */
async function afterOneDay() {
  const day = createDay({ seed: 3, number: 0, firstDate, venue: simulatedVenue(p.clerks) }, p);
  const world = await openWorld(day.opensMs, p, () => null);
  planDay(world, day, p);
  await world.desk.house.simulation.runUntil(day.closesMs + 6 * 3_600_000);
  return { day, world, watch: new Watch(world.desk, 3) };
}

test('a thing that is not where the books say is noticed, with its day, seed and id', async () => {
  const { day, world, watch } = await afterOneDay();
  await watch.checkDay(day);
  const [id] = world.desk.things.spots.keys();
  if (!id) expect.fail('nothing was found that day');
  world.desk.things.spots.set(id, 'owner');
  const fault = await watch.checkThings(day).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(BrokenInvariant);
  expect(String(fault)).toContain(id);
  expect(String(fault)).toContain('seed 3');
  expect(String(fault)).toContain(firstDate);
});

test('a thing nobody has catalogued, and one the books have lost, are noticed', async () => {
  const { day, world, watch } = await afterOneDay();
  world.desk.things.spots.set('f0000000-0000-7000-8000-00000000dead' as FoundItemId, 'shelf');
  await expect(watch.checkThings(day)).rejects.toThrow('lost to the books');
});

test('a ticket still alive after the day, or given up in silence, is noticed', () => {
  const closedAt = '2026-06-03T20:10:00.000Z' as Instant;
  const ended = aTicket({ status: 'served', closedAt });
  const silent = aTicket({ status: 'cancelled', closedAt, number: 2 });
  const kept = aTicket({ status: 'served', closedAt: '2026-06-04T01:00:00.000Z' as Instant });
  const day = { closesMs, cancelledBySystem: new Set<string>([silent.id]), told: new Set<never>() };
  const whats = (...tickets: readonly (typeof ended)[]) =>
    faultsOfTickets(tickets, day).map(({ what }) => what);
  expect(whats(ended)).toEqual([]);
  expect(whats(silent)).toEqual(['a place was given up and nobody was told']);
  expect(whats(kept)).toEqual(['somebody was kept hours after closing']);
  for (const status of ['waiting', 'called', 'serving'] as const) {
    expect(whats(aTicket({ status }))).toEqual([`a ticket is still ${status} after the day`]);
  }
  const told = { ...day, told: new Set([silent.id]) };
  expect(faultsOfTickets([silent], told)).toEqual([]);
});

test('the command line says what it does not understand', async () => {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  expect(await runCommand(['--evening', 'rainy'], say)).toBe(1);
  expect(said.join('\n')).toContain('--evening is bad or usual, not rainy');
  expect(await runCommand(['--seeds', 'many'], say)).toBe(1);
  expect(await runCommand(['--parameters'], say)).toBe(0);
  expect(said.join('\n')).toContain('`lossesPerDay`');
});
