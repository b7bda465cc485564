import { aFoundItem, aFoundItemDescription, idOf, spots } from '@homeward/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimId, FoundItemId, StaffId } from '../kernel/brand.ts';
import { addMinutes, type Instant } from '../kernel/instant.ts';
import {
  describeFoundItem,
  type FoundItem,
  foundItemStatuses,
  moveFoundItem,
  registerFoundItem,
  releaseFoundItem,
  reserveFoundItem,
} from './found-item.ts';

const at = '2026-06-03T10:00:00.000Z' as Instant;
const logging = {
  id: idOf<FoundItemId>(1),
  labelNumber: 1042,
  whereabouts: { at: 'shelf', shelfId: spots.shelf },
  at,
  by: idOf<StaffId>(1),
} as const;

test('a thing taken in is held under its label', () => {
  expect(registerFoundItem(aFoundItemDescription(), logging)).toMatchObject({
    value: { label: 'L-1042', status: 'held', reservedFor: null, version: 1 },
  });
});

test('nothing has been found in the future, give or take a clock that is five minutes fast', () => {
  const found = (minutes: number) =>
    registerFoundItem(aFoundItemDescription({ foundAt: addMinutes(at, minutes) }), logging).ok;
  expect([found(-1000), found(5), found(6)]).toEqual([true, true, false]);
});

describe('only what is in the house', () => {
  const isInHouse = (status: FoundItem['status']) => status === 'held' || status === 'reserved';

  test.each(foundItemStatuses)('may be described or moved: %s', (status) => {
    const item = aFoundItem({ status });
    expect(describeFoundItem(item, aFoundItemDescription(), at).ok).toBe(isInHouse(status));
    expect(moveFoundItem(item, { at: 'counter', counterId: spots.counterOne }).ok).toBe(
      isInHouse(status),
    );
  });

  test.each(foundItemStatuses)('may be reserved, once: %s', (status) => {
    expect(reserveFoundItem(aFoundItem({ status }), idOf<ClaimId>(1)).ok).toBe(status === 'held');
  });

  test.each(foundItemStatuses)('may be released, if reserved: %s', (status) => {
    expect(releaseFoundItem(aFoundItem({ status })).ok).toBe(status === 'reserved');
  });
});

test('a new description changes what is said and nothing else', () => {
  const item = aFoundItem({ status: 'reserved', reservedFor: idOf<ClaimId>(1) });
  const description = aFoundItemDescription({ title: 'Blue rucksack', withheldDetails: 'none' });
  const answer = describeFoundItem(item, description, at);
  expect(answer).toEqual({ ok: true, value: { ...item, ...description } });
  const later = aFoundItemDescription({ foundAt: addMinutes(at, 10) });
  expect(describeFoundItem(item, later, at)).toMatchObject({
    refusal: { code: 'found-item.found-in-future' },
  });
});

test('reserved for a claim exactly while reserved, however often it goes back and forth', () => {
  const claimIds = [1, 2, 3].map((number) => idOf<ClaimId>(number));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...claimIds, null)), (way) => {
      let item = aFoundItem();
      for (const claimId of way) {
        const answer = claimId ? reserveFoundItem(item, claimId) : releaseFoundItem(item);
        expect(answer.ok).toBe(claimId ? item.status === 'held' : item.status === 'reserved');
        if (answer.ok) item = answer.value;
        expect(item.status === 'reserved').toBe(item.reservedFor !== null);
      }
    }),
  );
});
