import {
  chartOf,
  compare,
  createDays,
  liveOld,
  measuredDay,
  summarise,
  usualParameters,
} from '@homeward/simulation';
import { beforeAll, expect, test } from 'vitest';

type Compared = Awaited<ReturnType<typeof compare>>;

// A small park, so that three days take a moment.
const p = { ...usualParameters, lossesPerDay: 50, handInsPerDay: 15, questionsPerDay: 15 };
const question = { seeds: 1, evening: 'bad', p } as const;
let first: Compared;

beforeAll(async () => {
  first = await compare(question);
});

test('the same seed gives the same stories, minute by minute', async () => {
  expect(await compare(question)).toEqual(first);
});

test('both desks meet the same people with the same losses, at the same time, with the same staff', () => {
  const who = ({ guests }: Compared['old']) => guests.map(({ lossId, asksMs }) => [lossId, asksMs]);
  expect(who(first.homeward)).toEqual(who(first.old));
  const errands = ({ errands: all }: Compared['old']) =>
    all.map(({ id, lane, arrivesMs }) => [id, lane, arrivesMs]);
  expect(errands(first.homeward)).toEqual(errands(first.old));
  expect(first.homeward.staff.duty).toBe(first.old.staff.duty);
});

test('on a bad evening a clerk is missing on the day that is looked at, and nothing else differs', async () => {
  expect(createDays(1, 'bad', p)).toEqual(createDays(1, 'usual', p));
  const usual = await liveOld({ ...question, evening: 'usual' });
  const missingMinutes = 5 * 60;
  expect(usual.staff.duty - first.old.staff.duty).toBe(missingMinutes);
  expect(createDays(1, 'bad', p)[measuredDay]?.number).toBe(measuredDay);
});

test('what only concerns Homeward leaves the old desk as it was', async () => {
  const unkind = { kioskMedian: 4, phoneShare: 0.1, suggestedShare: 0.2, noShowShare: 0.3 };
  expect(await liveOld({ ...question, p: { ...p, ...unkind } })).toEqual(first.old);
});

test('every minute has its place: nobody waits less than nothing, and who has it back was at the desk', () => {
  for (const stories of [first.old, first.homeward]) {
    for (const guest of stories.guests) {
      const { standingMinutes, waitingNearMinutes, waitingElsewhereMinutes } = guest;
      for (const minutes of [standingMinutes, waitingNearMinutes, waitingElsewhereMinutes]) {
        expect(minutes).toBeGreaterThanOrEqual(0);
      }
      if (guest.returnedMs === null) continue;
      expect(guest.visits).toBeGreaterThanOrEqual(1);
      expect(guest.returnedMs).toBeGreaterThan(guest.asksMs);
      expect(guest.staffMinutes).toBeGreaterThan(0);
    }
  }
});

test('whoever stood at the old desk is counted, and the figures of a summary fit together', () => {
  const old = summarise(first.old);
  expect(old.guests).toBe(first.old.guests.length);
  expect(old.standingMinutes.median).toBeLessThanOrEqual(old.standingMinutes.p90);
  expect(old.waitingNearMinutes.most).toBe(0);
  expect(old.homeOnFirstVisitShare).toBeLessThanOrEqual(1);
});

test('the picture is drawn without a browser and names both desks', () => {
  const world = (stories: Compared['old']) => ({ stories, summary: summarise(stories) });
  const svg = chartOf('The same evening', world(first.old), world(first.homeward));
  expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
  expect(svg).toContain('Old desk');
  expect(svg).toContain('Minutes standing in line');
});
