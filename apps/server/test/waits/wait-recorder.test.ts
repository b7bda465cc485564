import { createTestDesk, must, type TestDesk } from '@homeward/testkit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWaitRecorder, type WaitRecorder } from '../../src/waits/wait-recorder.ts';
import { createLog } from '../../src/world/log.ts';

const log = createLog('silent');
let recorder: WaitRecorder | null = null;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  await recorder?.stop();
  recorder = null;
  vi.useRealTimers();
});

/** A desk whose recordings are counted, and fail for as long as `isBroken`. */
async function watchedDesk() {
  const desk = await createTestDesk();
  const watch = { recorded: 0, isBroken: false };
  const recordWaits = async () => {
    watch.recorded += 1;
    if (watch.isBroken) throw new Error('The disk is full.');
    return desk.does.recordWaits();
  };
  recorder = startWaitRecorder(desk.store, { recordWaits }, log);
  await vi.advanceTimersByTimeAsync(1_000);
  return { desk, watch };
}

const join = async (desk: TestDesk) =>
  must(await desk.does.issueTicket({ lane: 'hand-in' }, desk.kiosk));

test('a burst of events is recorded once, a steady stream of them all the same', async () => {
  const { desk, watch } = await watchedDesk();
  expect(watch.recorded).toBe(1);
  for (let number = 0; number < 5; number += 1) await join(desk);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(watch.recorded).toBe(2);
  for (let number = 0; number < 8; number += 1) {
    await join(desk);
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(watch.recorded).toBeGreaterThanOrEqual(4);
});

test('while nothing happens it is recorded every minute, and never after the end', async () => {
  const { watch } = await watchedDesk();
  await vi.advanceTimersByTimeAsync(180_000);
  expect(watch.recorded).toBe(4);
  await recorder?.stop();
  await vi.advanceTimersByTimeAsync(180_000);
  expect(watch.recorded).toBe(4);
});

test('a recording that fails keeps none of the following from being tried', async () => {
  const { desk, watch } = await watchedDesk();
  watch.isBroken = true;
  await join(desk);
  await vi.advanceTimersByTimeAsync(1_000);
  watch.isBroken = false;
  await join(desk);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(watch.recorded).toBe(3);
});
