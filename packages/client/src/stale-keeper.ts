import type { GuestView, Hint } from '@homeward/contract';
import type { QueryClient } from '@tanstack/react-query';
import { calmMs, isUrgentFor, movedByTime, staleAnswers } from './freshness.ts';

/** Turns hints into answers asked anew: at once, or, on visitors' pages, some within a moment. */
export interface StaleKeeper {
  /** Something happened just now. */
  readonly changed: (hint: Hint) => void;
  /**
   * Time has passed, and perhaps things happened while the page did not listen: pages wake
   * one by one, so none has to wait.
   */
  readonly missed: (hints: readonly Hint[] | 'everything') => void;
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
    if (names.length === 0) return;
    for (const name of names) later.add(name);
    timer ??= setTimeout(() => {
      timer = undefined;
      const due = [...later];
      later.clear();
      askAnew(due);
    }, Math.random() * calmMs);
  }

  return {
    changed(hint) {
      const isUrgent = !isVisitors || isUrgentFor(hint, ownTicketId(queries));
      if (isUrgent) askAnew(staleAnswers(hint));
      else askLater(staleAnswers(hint));
    },
    missed(hints) {
      if (hints === 'everything') void queries.invalidateQueries();
      else askAnew(new Set([...movedByTime, ...hints.flatMap(staleAnswers)]));
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
