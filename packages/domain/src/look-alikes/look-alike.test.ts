import { aFoundItem, aLookAlike, idOf, spots } from '@homeward/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FoundItem, foundItemStatuses, isInHouse } from '../found-items/found-item.ts';
import type { ClaimId, FoundItemId, StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import {
  confirmLookAlike,
  dismissLookAlike,
  lookAlikePair,
  lookAlikeStatuses,
  reassessLookAlike,
  suggestLookAlike,
  undoLookAlike,
} from './look-alike.ts';

const at = '2026-06-03T10:00:00.000Z' as Instant;
const earlier = '2026-06-03T08:00:00.000Z' as Instant;
const by = idOf<StaffId>(1);
const [oneId, otherId] = [1, 2].map((number) => idOf<FoundItemId>(number, 'f0000000')) as [
  FoundItemId,
  FoundItemId,
];
const one = (over: Partial<FoundItem> = {}) => aFoundItem({ id: oneId, foundAt: at, ...over });
const other = (over: Partial<FoundItem> = {}) =>
  aFoundItem({ id: otherId, label: 'L-2', foundAt: at, ...over });
const unclaimed = { by, isClaimed: false, isMovedLater: false } as const;

test('a pair is one pair, whoever asks', () => {
  expect(lookAlikePair(oneId, otherId)).toEqual(lookAlikePair(otherId, oneId));
});

test('is suggested only when enough speaks for it', () => {
  const { id, firstId, secondId } = aLookAlike();
  const pair = { id, firstId, secondId, evidence: [] };
  expect(suggestLookAlike({ ...pair, probability: 0.59 }, 0.6, at)).toBeNull();
  expect(suggestLookAlike({ ...pair, probability: 0.6 }, 0.6, at)).toMatchObject({
    status: 'suggested',
    decidedBy: null,
  });
});

test('weighing again changes what nobody has decided, and never takes it away', () => {
  for (const status of lookAlikeStatuses) {
    const pair = aLookAlike({ status });
    const weighed = reassessLookAlike(pair, { probability: 0.01, evidence: [] });
    expect(weighed.probability).toBe(status === 'suggested' ? 0.01 : pair.probability);
    expect(weighed.status).toBe(status);
  }
});

describe('the same thing', () => {
  test('one stays as it is, the other leaves the books and says where it went', () => {
    const kept = one();
    const merged = confirmLookAlike(aLookAlike(), { kept, duplicate: other() }, unclaimed);
    expect(merged).toEqual({
      ok: true,
      value: {
        lookAlike: aLookAlike({ status: 'same', decidedBy: by, duplicateId: otherId }),
        kept,
        duplicate: other({ status: 'merged', mergedInto: oneId }),
      },
    });
  });

  test('was found when and where the first of the two found it', () => {
    const duplicate = other({ foundAt: earlier, foundPlaceId: spots.pier });
    const merged = confirmLookAlike(aLookAlike(), { kept: one(), duplicate }, unclaimed);
    expect(merged).toMatchObject({
      value: {
        kept: { foundAt: earlier, foundPlaceId: spots.pier },
        lookAlike: { keptFinding: { foundAt: at, foundPlaceId: one().foundPlaceId } },
      },
    });
  });

  test('lies where it was last put under either label', () => {
    const whereabouts = { at: 'shelf', shelfId: spots.otherShelf } as const;
    const items = { kept: one(), duplicate: other({ whereabouts }) };
    const before = confirmLookAlike(aLookAlike(), items, unclaimed);
    expect(before).toMatchObject({ value: { kept: { whereabouts: one().whereabouts } } });
    const after = confirmLookAlike(aLookAlike(), items, { ...unclaimed, isMovedLater: true });
    expect(after).toMatchObject({
      value: {
        kept: { whereabouts, foundAt: at },
        lookAlike: { keptFinding: { whereabouts: one().whereabouts } },
      },
    });
  });

  test.each(foundItemStatuses)(
    'needs both in the house, and nobody waiting for the one that goes: %s',
    (status) => {
      const leaving = confirmLookAlike(
        aLookAlike(),
        { kept: one(), duplicate: other({ status }) },
        unclaimed,
      );
      expect(leaving.ok).toBe(status === 'held');
      const staying = confirmLookAlike(
        aLookAlike(),
        { kept: one({ status }), duplicate: other() },
        unclaimed,
      );
      expect(staying.ok).toBe(isInHouse({ status }));
    },
  );

  test('is refused while somebody claims the one that would go', () => {
    const pair = { kept: one(), duplicate: other() };
    expect(confirmLookAlike(aLookAlike(), pair, { ...unclaimed, isClaimed: true })).toMatchObject({
      refusal: { code: 'found-item.claimed', label: 'L-2' },
    });
  });
});

test('decided stays decided', () => {
  for (const status of ['same', 'different'] as const) {
    const pair = aLookAlike({ status });
    const items = { kept: one(), duplicate: other() };
    expect(confirmLookAlike(pair, items, unclaimed)).toMatchObject({
      refusal: { code: 'look-alike.already-decided' },
    });
    expect(dismissLookAlike(pair, by)).toMatchObject({
      refusal: { code: 'look-alike.already-decided' },
    });
  }
});

describe('not the same after all', () => {
  const anItem = fc.record({
    foundAt: fc.constantFrom(at, earlier),
    foundPlaceId: fc.constantFrom(spots.pier, spots.gate),
    whereabouts: fc.constantFrom(
      { at: 'shelf', shelfId: spots.shelf } as const,
      { at: 'place', placeId: spots.pier } as const,
    ),
  });

  test('gives both items back as they were, whoever was found first or moved last', () => {
    fc.assert(
      fc.property(anItem, anItem, fc.boolean(), (first, second, isMovedLater) => {
        const items = { kept: one(first), duplicate: other(second) };
        const merged = confirmLookAlike(aLookAlike(), items, { ...unclaimed, isMovedLater });
        if (!merged.ok) throw new Error('should merge');
        const undone = undoLookAlike(merged.value.lookAlike, merged.value, by);
        expect(undone).toMatchObject({ value: { ...items, lookAlike: { status: 'different' } } });
      }),
    );
  });

  test('leaves alone what a colleague has corrected meanwhile', () => {
    const items = { kept: one(), duplicate: other({ foundAt: earlier }) };
    const merged = confirmLookAlike(aLookAlike(), items, unclaimed);
    if (!merged.ok) throw new Error('should merge');
    const corrected = { ...merged.value.kept, foundPlaceId: spots.gate };
    const undone = undoLookAlike(merged.value.lookAlike, { ...merged.value, kept: corrected }, by);
    expect(undone).toMatchObject({ value: { kept: corrected } });
  });

  test.each(foundItemStatuses)('can be said only while the kept one is held: %s', (status) => {
    const reservedFor = status === 'reserved' ? idOf<ClaimId>(1) : null;
    const undone = undoLookAlike(
      aLookAlike({ status: 'same', duplicateId: otherId }),
      {
        kept: one({ status, reservedFor }),
        duplicate: other({ status: 'merged', mergedInto: oneId }),
      },
      by,
    );
    expect(undone.ok).toBe(status === 'held');
  });

  test('is refused for two that were never kept as one', () => {
    for (const status of ['suggested', 'different'] as const) {
      expect(
        undoLookAlike(aLookAlike({ status }), { kept: one(), duplicate: other() }, by),
      ).toMatchObject({ refusal: { code: 'look-alike.not-merged' } });
    }
  });
});
