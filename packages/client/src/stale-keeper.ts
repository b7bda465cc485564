import type { GuestView, Hint } from '@homeward/contract';
import type { QueryClient } from '@tanstack/react-query';
import { calmMs, isUrgentFor, staleAnswers } from './freshness.ts';

/** Turns hints into answers asked anew: at once, or, on visitors' pages, some within a moment. */
export interface StaleKeeper {
  readonly changed: (hints: readonly Hint[] | 'everything') => void;
  readonly stop: () => void;
}

/** `isVisitors`: hundreds of such pages follow one line, so they don't all ask at once. */
export function staleKeeper(queries: QueryClient, isVisitors: boolean): StaleKeeper {
  const later = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const askAnew = (names: Iterable<string>) => {
    for (const name of names) void queries.invalidateQueries({ queryKey: [name] });
  };

  function askLater(names: readonly string[]): void {
    for (const name of names) later.add(name);
    timer ??= setTimeout(() => {
      timer = undefined;
      const due = [...later];
      later.clear();
      askAnew(due);
    }, Math.random() * calmMs);
  }

  return {
    changed(hints) {
      if (hints === 'everything') return void queries.invalidateQueries();
      const ticketId = isVisitors ? ownTicketId(queries) : null;
      const isUrgent = (hint: Hint) => !isVisitors || isUrgentFor(hint, ticketId);
      const urgent = new Set(hints.filter(isUrgent).flatMap(staleAnswers));
      askAnew(urgent);
      const calm = hints.filter((hint) => !isUrgent(hint)).flatMap(staleAnswers);
      if (calm.length > 0) askLater(calm);
    },
    stop: () => clearTimeout(timer),
  };
}

/** The page's own place in line, of a report or of a finder. */
function ownTicketId(queries: QueryClient): string | null {
  for (const name of ['guest.read', 'guest.readHandIn']) {
    const [entry] = queries.getQueriesData<Pick<GuestView, 'ticket'>>({ queryKey: [name] });
    const id = entry?.[1]?.ticket?.id;
    if (id) return id;
  }
  return null;
}
