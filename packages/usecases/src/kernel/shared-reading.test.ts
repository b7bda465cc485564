import { createTestDesk, must } from '@homeward/testkit';
import { expect, test } from 'vitest';
import { sharedReading, sharedSeconds } from './shared-reading.ts';

/** A desk, and a reading of how many tickets there are that counts how often it is made. */
async function counted() {
  const desk = await createTestDesk();
  let readings = 0;
  const tickets = sharedReading(desk.deps, () => {
    readings += 1;
    return desk.store.read((tx) => tx.events.lastSeq());
  });
  return { desk, tickets, readings: () => readings };
}

test('everybody who asks while nothing happens shares one reading', async () => {
  const { tickets, readings } = await counted();
  const answers = await Promise.all([tickets(), tickets(), tickets()]);
  expect(new Set([...answers, await tickets()]).size).toBe(1);
  expect(readings()).toBe(1);
});

test('what was acknowledged stands in the very next reading', async () => {
  const { desk, tickets } = await counted();
  for (let expected = 1; expected <= 5; expected += 1) {
    must(await desk.does.issueTicket({ lane: 'enquiry' }, desk.kiosk));
    expect(await tickets()).toBe(expected);
  }
});

test('a reading begun before a commit is not handed to whoever asks after it', async () => {
  const desk = await createTestDesk();
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let isFirst = true;
  const tickets = sharedReading(desk.deps, async () => {
    const seen = await desk.store.read((tx) => tx.events.lastSeq());
    if (isFirst) {
      isFirst = false;
      await held;
    }
    return seen;
  });
  const early = tickets();
  must(await desk.does.issueTicket({ lane: 'enquiry' }, desk.kiosk));
  expect(await tickets()).toBe(1);
  goOn();
  expect(await early).toBe(0);
  expect(await tickets()).toBe(1);
});

test('after a while it is read again even if nothing has happened', async () => {
  const { desk, tickets, readings } = await counted();
  await tickets();
  desk.clock.advance(sharedSeconds / 60);
  await tickets();
  expect(readings()).toBe(2);
});

test('a clock that is set back shares nothing from its future', async () => {
  const { desk, tickets, readings } = await counted();
  await tickets();
  desk.clock.advance(-10);
  await tickets();
  expect(readings()).toBe(2);
});

test('a reading that fails is shared with those who waited for it, and then tried again', async () => {
  const desk = await createTestDesk();
  let readings = 0;
  const tickets = sharedReading(desk.deps, async () => {
    readings += 1;
    if (readings === 1) throw new Error('database gone');
    return readings;
  });
  const failed = await Promise.allSettled([tickets(), tickets()]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await tickets()).toBe(2);
});
