import type { Hint } from '@homeward/contract';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calmMs } from '../src/freshness.ts';
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
  expect(stale()).toEqual([]);
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
