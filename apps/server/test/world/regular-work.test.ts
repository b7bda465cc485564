import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLog } from '../../src/world/log.ts';
import { startRegularWork } from '../../src/world/regular-work.ts';

const log = createLog('silent');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('work is done at once and then regularly, until it is stopped', async () => {
  let done = 0;
  const run = async () => {
    done += 1;
  };
  const work = startRegularWork([{ name: 'counting', everyMinutes: 1, run }], log);
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toBe(1);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(done).toBe(3);
  await work.stop();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(done).toBe(3);
});

test('a failure keeps neither the next turn nor other work from being done', async () => {
  const done: string[] = [];
  const works = [
    {
      name: 'failing',
      everyMinutes: 1,
      run: async () => {
        done.push('tried');
        throw new Error('not now');
      },
    },
    { name: 'working', everyMinutes: 1, run: async () => done.push('worked') },
  ];
  const work = startRegularWork(works, log);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(done).toEqual(['tried', 'worked', 'tried', 'worked']);
  await work.stop();
});
