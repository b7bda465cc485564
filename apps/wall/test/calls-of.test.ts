import { expect, test } from 'vitest';
import { callsOf } from '../src/board/calls-of.ts';
import type { CounterOnWall } from '../src/board/latest-call.ts';

function counter(status: 'called' | 'serving', calls: number): CounterOnWall {
  return {
    id: 'one',
    name: { en: 'Counter 1' },
    status: 'open',
    pausedFor: null,
    backAt: null,
    ticket: { name: 'E 03', lane: 'enquiry', status, calls, calledAt: '2026-06-03T12:00:00.000Z' },
  };
}

test('calling again is another call', () => {
  const [first] = callsOf([counter('called', 1)]);
  const [again] = callsOf([counter('called', 2)]);
  expect(first).toBeDefined();
  expect(again).not.toBe(first);
});

test('whoever has come to the counter is no longer called', () => {
  expect(callsOf([counter('serving', 1)])).toEqual([]);
});
