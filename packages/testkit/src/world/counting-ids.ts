import type { Ids } from '@homeward/usecases';

/** A UUID that says which one it is: `idOf(7)`; `kind` (hex) keeps rooms apart. */
export function idOf<Id extends string>(number: number, kind = '00000000'): Id {
  return `${kind}-0000-7000-8000-${String(number).padStart(12, '0')}` as Id;
}

/** Ids in order: 1, 2, 3 ... as UUIDs. */
export function countingIds(): Ids {
  let last = 0;
  return {
    next: <Id extends string>() => {
      last += 1;
      return idOf<Id>(last);
    },
  };
}
