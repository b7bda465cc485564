import { expect, test } from 'vitest';
import { tryOutbox } from './outbox.ts';

test('no notice is lost and few go out twice, though the worker is killed and the gateway fails', async () => {
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
  // A kill may repeat what was just being sent, two at most; the whole trial holds the share below 1 %.
  expect(figures.repeated).toBeLessThanOrEqual(2 * figures.kills);
});
