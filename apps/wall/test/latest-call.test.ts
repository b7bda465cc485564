import { expect, test } from 'vitest';
import { type CounterOnWall, latestCall } from '../src/board/latest-call.ts';

type Ticket = NonNullable<CounterOnWall['ticket']>;

function counter(id: string, ticket: Partial<Ticket> | null): CounterOnWall {
  const called = {
    name: 'P 01',
    lane: 'pickup',
    status: 'called',
    calls: 1,
    calledAt: null,
  } as const;
  return {
    id,
    name: { en: id },
    status: 'open',
    pausedFor: null,
    backAt: null,
    ticket: ticket && { ...called, ...ticket },
  };
}

test('the latest call that nobody has answered is the one shown large', () => {
  const counters = [
    counter('one', { calledAt: '2026-06-03T12:00:00.000Z' }),
    counter('two', { calledAt: '2026-06-03T12:05:00.000Z' }),
    counter('three', { calledAt: '2026-06-03T12:09:00.000Z', status: 'serving' }),
    counter('four', null),
  ];
  expect(latestCall(counters)?.id).toBe('two');
});

test('when everybody who was called has come, nothing is shown large', () => {
  expect(latestCall([counter('one', { status: 'serving' }), counter('two', null)])).toBeNull();
});
