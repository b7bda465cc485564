import { instantOf } from '@homeward/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoFill, type DemoOptions, fillDemo } from '../../src/demo/fill-demo.ts';
import { Browser } from '../house/browser.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;
let fill: DemoFill;
let browser: Browser;
const told: string[] = [];

/** An afternoon at the venue, so that today's line has had time to grow. */
const afternoon = instantOf(Date.parse('2026-06-03T14:00:00Z'));
const mostPhotos = 12;

beforeAll(async () => {
  house = await startHouse({
    environment: { isDemo: true },
    settings: { clock: { now: () => afternoon } },
  });
  fill = await fillDemo(house.homeward.house, options());
  browser = new Browser(house.url);
  await browser.call('staff.demoSignIn');
}, 120_000);

afterAll(() => house.stop());

function options(): DemoOptions {
  return { dataDir: house.dataDir, say: (line) => told.push(line), mostPhotos };
}

test('the house takes everything that happens on the demo day, and tells how far it is', () => {
  expect(fill.refused).toBe(0);
  expect(told).toContain(`demo photos ${mostPhotos}/${mostPhotos}`);
  expect(told.at(-1)).toBe(`demo day ${fill.steps}/${fill.steps}`);
});

test('there are 200 found items, 60 lost reports, and claims in every state', async () => {
  const { store } = house.homeward.house.deps;
  const seen = await store.read(async (tx) => ({
    items: (await tx.foundItems.list({ limit: 500 })).rows.length,
    reports: (await tx.lostReports.list({ limit: 500 })).rows.length,
    claims: await tx.claims.list({ limit: 500 }),
    suggested: (await tx.matches.list({ statuses: ['suggested'], limit: 500 })).length,
  }));
  expect(seen).toMatchObject({ items: 200, reports: 60 });
  const claimed = new Set(seen.claims.map(({ status }) => status));
  expect([...claimed].sort()).toEqual(['approved', 'completed', 'rejected', 'submitted']);
  expect(seen.suggested).toBeGreaterThan(5);
});

test('the line is alive: somebody served, somebody called, some waiting, and a wait to be told', async () => {
  const { view } = await browser.call('tickets.board');
  expect(view.serving).toHaveLength(1);
  expect(view.called).toHaveLength(1);
  expect(view.missed.length).toBeGreaterThan(0);
  expect(view.waiting.length).toBeGreaterThanOrEqual(5);
  expect(view.waiting.some(({ lane, readyAt }) => lane === 'pickup' && readyAt)).toBe(true);
  expect(view.waiting.some(({ lane, readyAt }) => lane === 'pickup' && !readyAt)).toBe(true);
  expect(view.waits.find(({ lane }) => lane === 'enquiry')?.wait?.toMinutes).toBeGreaterThan(1);
  const free = view.counters.find(({ status, ticketId }) => status === 'open' && !ticketId);
  const called = await browser.call('counters.callNext', { params: { counterId: free?.id ?? '' } });
  expect(called.view).toMatchObject({ lane: 'pickup', status: 'called' });
});

test('waits were shown by the clock of the demo day, and most came true', async () => {
  const { useCases, deps } = house.homeward.house;
  const { hitRates } = await useCases.readTicketBoard();
  expect(hitRates.today.total).toBeGreaterThan(60);
  expect(hitRates.today.inside / hitRates.today.total).toBeGreaterThan(0.7);
  const tested = await deps.store.read((tx) => tx.waitPromises.listTested('enquiry', 500));
  expect(tested.filter(({ shownAt, endedAt }) => endedAt === null || endedAt < shownAt)).toEqual(
    [],
  );
  const days = new Set(tested.map(({ shownAt }) => shownAt.slice(0, 10)));
  expect([...days]).toEqual(['2026-06-03']);
});

test('stated hours are kept but for a few, some are due soon, and nobody waits without one', async () => {
  const { useCases, deps } = house.homeward.house;
  await useCases.lapsePromises();
  const { promises, kept, open } = await useCases.readPromiseBoard();
  expect(kept.month.kept).toBeGreaterThan(20);
  expect(kept.month.lapsed).toBeGreaterThan(0);
  expect(kept.month.kept / (kept.month.kept + kept.month.lapsed)).toBeGreaterThan(0.8);
  expect(promises.some(({ urgency }) => urgency === 'due')).toBe(true);
  expect(open).toBeGreaterThan(5);
  const waiting = await deps.store.read(async (tx) => {
    const { rows } = await tx.lostReports.list({ status: 'open', limit: 500 });
    return Promise.all(rows.map(({ id }) => tx.promises.listByReport(id)));
  });
  expect(waiting.every((stated) => stated.length > 0)).toBe(true);
});

test('a second start changes nothing', async () => {
  const { store } = house.homeward.house.deps;
  // What was written before is still being sent meanwhile.
  const steps = async () => {
    const events = await store.read((tx) => tx.events.after(0, 100_000));
    return events.filter(({ name }) => !name.startsWith('notice.')).length;
  };
  const before = await steps();
  expect(await fillDemo(house.homeward.house, options())).toEqual({ steps: 0, refused: 0 });
  expect(await steps()).toBe(before);
});

test('interrupted half way, it goes on where it stopped', async () => {
  const other = await startHouse({ environment: { isDemo: true } });
  try {
    const { house: rooms } = other.homeward;
    const stopAt = (line: string) => {
      if (line.startsWith('demo day 200/')) throw new Error('the power went off');
    };
    const interrupted = { dataDir: other.dataDir, say: stopAt, mostPhotos: 1 };
    await expect(fillDemo(rooms, interrupted)).rejects.toThrow('the power went off');
    await fillDemo(rooms, { ...interrupted, say: () => undefined });
    const list = await rooms.deps.store.read((tx) => tx.foundItems.list({ limit: 500 }));
    expect(list.rows).toHaveLength(200);
    expect(new Set(list.rows.map(({ label }) => label)).size).toBe(200);
    const reports = await rooms.deps.store.read((tx) => tx.lostReports.list({ limit: 500 }));
    expect(reports.rows).toHaveLength(60);
  } finally {
    await other.stop();
  }
});

test('a house with people of its own is left alone', async () => {
  const other = await startHouse();
  try {
    const { house: rooms } = other.homeward;
    const person = { handle: 'own', name: 'Own', roles: ['admin'], passphrase: 'a passphrase' };
    await rooms.useCases.addStaffMember(person as never, { kind: 'system' });
    await fillDemo(rooms, { ...options(), dataDir: other.dataDir });
    const list = await rooms.deps.store.read((tx) => tx.foundItems.list({ limit: 5 }));
    expect(list.rows).toEqual([]);
  } finally {
    await other.stop();
  }
});
