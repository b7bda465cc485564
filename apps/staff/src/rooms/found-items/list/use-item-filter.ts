import type { FoundItemSummary } from '@homeward/contract';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

export interface ItemFilter {
  readonly words: string | undefined;
  readonly status: FoundItemSummary['status'] | undefined;
  readonly categoryId: string | undefined;
}

/** Long enough that nobody types between two searches, short enough to feel immediate. */
const pauseMs = 180;

/** What is searched for; it lives in the address, so that the way back finds it again. */
export function useItemFilter() {
  const [address, setAddress] = useSearchParams();
  const [typed, setTyped] = useState(address.get('words') ?? '');
  const filter: ItemFilter = {
    words: address.get('words') ?? undefined,
    status: (address.get('status') as ItemFilter['status']) ?? undefined,
    categoryId: address.get('kind') ?? undefined,
  };

  function change(changes: Partial<ItemFilter>) {
    const next = { ...filter, ...changes };
    setAddress(addressOf(next), { replace: true });
  }

  useEffect(() => {
    const words = typed.trim();
    const timer = setTimeout(() => {
      setAddress(
        (known) => {
          if (words === (known.get('words') ?? '')) return known;
          const next = new URLSearchParams(known);
          if (words) next.set('words', words);
          else next.delete('words');
          return next;
        },
        { replace: true },
      );
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, setAddress]);

  return {
    filter,
    typed,
    type: setTyped,
    change,
    isFiltered: Boolean(filter.words || filter.status || filter.categoryId),
    clear: () => {
      setTyped('');
      setAddress({}, { replace: true });
    },
  };
}

function addressOf({ words, status, categoryId }: ItemFilter): URLSearchParams {
  const entries = Object.entries({ words, status, kind: categoryId });
  return new URLSearchParams(
    entries.filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
