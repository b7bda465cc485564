import { aLostReport } from '@homeward/testkit';
import { expect, test } from 'vitest';
import { addMinutes } from '../kernel/instant.ts';
import { giveFeedback } from './feedback.ts';

const closed = aLostReport({ status: 'closed', closedBecause: 'returned' });
const at = addMinutes(closed.filedAt, 60);
const said = { rating: 5, text: 'quick' };

test('feedback is given once, after the report was closed', () => {
  expect(giveFeedback(aLostReport(), said, null, at)).toMatchObject({
    refusal: { code: 'feedback.too-early' },
  });
  const given = giveFeedback(closed, said, null, at);
  expect(given).toEqual({ ok: true, value: { id: closed.id, ...said, givenAt: at } });
  if (!given.ok) return;
  const later = addMinutes(at, 5);
  expect(giveFeedback(closed, said, given.value, later)).toEqual(given);
  expect(giveFeedback(closed, { ...said, rating: 4 }, given.value, later)).toMatchObject({
    refusal: { code: 'feedback.already-given' },
  });
});
