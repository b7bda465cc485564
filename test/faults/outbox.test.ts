import { expect, test } from 'vitest';
import { usualPace } from '../../apps/server/src/notices/notice-worker.ts';
import { tryOutbox } from './outbox.ts';

test('no notice is lost, and only what was on its way goes out twice, though the worker is killed and the gateway fails', async () => {
  const figures = await tryOutbox({
    notices: 300,
    killAfterMs: 700,
    failingShare: 0.2,
    mostMs: 90_000,
  });
  expect(figures.notices).toBe(300);
  expect(figures.kills).toBeGreaterThan(1);
  expect(figures.missing).toBe(0);
  expect(figures.statuses).toMatchObject({ sent: 300, waiting: 0, failed: 0 });
  // A kill can't repeat more than was on its way; the share is what the whole trial measures.
  expect(figures.repeated).toBeLessThanOrEqual(usualPace.abreast * figures.kills);
});
