import type { Hint } from '@homeward/contract';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calmMs, courtesyMs } from '../src/freshness.ts';
import { staleKeeper } from '../src/stale-keeper.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const called = (id: string): Hint => ({ seq: 1, name: 'ticket.called', id, version: 2 });

/** A page that knows its own ticket and the board; answers which of its answers are stale. */
function page(isVisitors: boolean) {
  const queries = new QueryClient();
  queries.setQueryData(['guest.read', {}], { ticket: { id: 'mine' } });
  queries.setQueryData(['counters.board', {}], {});
  const stale = () =>
    queries
      .getQueryCache()
      .getAll()
      .filter((query) => query.state.isInvalidated)
      .map((query) => query.queryKey[0]);
  return { keeper: staleKeeper(queries, isVisitors), stale };
}

test('a visitor whose ticket is called looks at once', () => {
  const { keeper, stale } = page(true);
  keeper.changed(called('mine'));
  expect(stale()).toEqual(['guest.read', 'counters.board']);
});

test('a visitor hears of another’s turn within a moment, once for many hints', () => {
  const { keeper, stale } = page(true);
  keeper.changed(called('other'));
  keeper.changed(called('third'));
  vi.advanceTimersByTime(courtesyMs - 1);
  expect(stale(), 'whom it concerns comes first').toEqual([]);
  vi.advanceTimersByTime(calmMs);
  expect(stale()).toEqual(['guest.read', 'counters.board']);
});

test('a visitor’s page that slept looks at once, whoever was called meanwhile', () => {
  const { keeper, stale } = page(true);
  keeper.missed([called('other'), called('third')]);
  expect(stale()).toEqual(['guest.read', 'counters.board']);
});

test('what time alone changes is looked at now and then, also when nothing happened', () => {
  const { keeper, stale } = page(true);
  keeper.missed([]);
  expect(stale()).toEqual(['guest.read', 'counters.board']);
});

test('a page that missed too much to name it asks for everything', () => {
  const { keeper, stale } = page(true);
  keeper.missed('everything');
  expect(stale()).toEqual(['guest.read', 'counters.board']);
});

test('staff and the wall look at once, whoever is called', () => {
  const { keeper, stale } = page(false);
  keeper.changed(called('other'));
  expect(stale()).toContain('counters.board');
});

test('a page that is closed asks no more', () => {
  const { keeper, stale } = page(true);
  keeper.changed(called('other'));
  keeper.stop();
  vi.advanceTimersByTime(calmMs);
  expect(stale()).toEqual([]);
});

/** A board that somebody looks at, each answer of which comes when the test says so. */
function slowBoard() {
  const queries = new QueryClient();
  const asked: ((answer: number) => void)[] = [];
  const board = new QueryObserver<number>(queries, {
    queryKey: ['counters.board', {}],
    queryFn: () => new Promise<number>((answer) => asked.push(answer)),
    staleTime: 60_000,
    initialData: 0,
  });
  const stop = board.subscribe(() => undefined);
  const shown = () => board.getCurrentResult().data;
  return { keeper: staleKeeper(queries, false), asked, shown, stop };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

test('a rush of hints doesn’t keep an answer under way from being shown, and the last hint counts', async () => {
  const { keeper, asked, shown, stop } = slowBoard();
  for (let hint = 0; hint < 20; hint += 1) {
    keeper.changed(called('other'));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(asked).toHaveLength(1);
  asked[0]?.(1);
  await settled();
  expect(shown()).toBe(1);
  expect(asked).toHaveLength(2);
  asked[1]?.(2);
  await settled();
  expect(shown()).toBe(2);
  expect(asked).toHaveLength(2);
  stop();
});

test('a question that is not answered doesn’t keep later hints waiting, nor a page that wakes', async () => {
  const { keeper, asked, shown, stop } = slowBoard();
  keeper.changed(called('other'));
  keeper.missed([called('third')]);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(2_000);
  keeper.changed(called('fourth'));
  expect(asked).toHaveLength(3);
  asked[2]?.(3);
  await settled();
  expect(shown()).toBe(3);
  stop();
});
