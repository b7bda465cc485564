import { eventNames } from '@homeward/domain';
import { expect, test } from 'vitest';
import { staleAnswers } from '../src/freshness.ts';

test('every event makes some answer stale, but those that no screen shows', () => {
  const unseen = eventNames.filter((name) => staleAnswers({ name }).length === 0);
  expect(unseen).toEqual([]);
});

test('a called ticket reaches the wall, the tablets and the guest', () => {
  expect(staleAnswers({ name: 'ticket.called' })).toEqual(
    expect.arrayContaining(['counters.board', 'tickets.board', 'guest.read']),
  );
});

test('a corrected description leaves the wall alone', () => {
  expect(staleAnswers({ name: 'found-item.described' })).not.toContain('counters.board');
});
