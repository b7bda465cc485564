import { expect, test, vi } from 'vitest';
import { untilThere } from '../src/until-there.ts';

test('a page that begins during an outage asks until there is an answer', async () => {
  vi.useFakeTimers();
  let isThere = false;
  const answer = untilThere(async () => {
    if (!isThere) throw new Error('nobody there');
    return 'words';
  });
  await vi.advanceTimersByTimeAsync(60_000);
  isThere = true;
  await vi.advanceTimersByTimeAsync(2_000);
  await expect(answer).resolves.toBe('words');
  vi.useRealTimers();
});
