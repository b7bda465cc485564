import type { GuestView, Hint } from '@homeward/contract';
import type { QueryClient } from '@tanstack/react-query';
import { calmMs, courtesyMs, isUrgentFor, movedByTime, staleAnswers } from './freshness.ts';

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

  const askAnew = askerOf(queries);

  function askLater(names: readonly string[]): void {
    if (names.length === 0) return;
    for (const name of names) later.add(name);
    timer ??= setTimeout(
      () => {
        timer = undefined;
        const due = [...later];
        later.clear();
        askAnew(due);
      },
      courtesyMs + Math.random() * (calmMs - courtesyMs),
    );
  }

  return {
    changed(hint) {
      const isUrgent = !isVisitors || isUrgentFor(hint, ownTicketId(queries));
      if (isUrgent) askAnew(staleAnswers(hint));
      else askLater(staleAnswers(hint));
    },
    missed(hints) {
      if (hints === 'everything') void queries.invalidateQueries();
      else askAnew(new Set([...movedByTime, ...hints.flatMap(staleAnswers)]), 'at once');
    },
    stop: () => clearTimeout(timer),
  };
}

/** For how long, in milliseconds, a question under way is waited for before it is asked anew. */
const patienceMs = 2_000;

/**
 * Asks for answers by name. A question that is under way is asked once more when
 * it is answered: were each hint to begin it again, a rush would keep it from ever
 * being answered. `at once` waits for nothing, for what was asked before a sleep may be lost.
 */
function askerOf(queries: QueryClient) {
  const underWay = new Map<string, { readonly sinceMs: number; isOutdated: boolean }>();

  function ask(name: string): void {
    const question = { sinceMs: Date.now(), isOutdated: false };
    underWay.set(name, question);
    void queries.invalidateQueries({ queryKey: [name] }).finally(() => {
      if (underWay.get(name) !== question) return;
      underWay.delete(name);
      if (question.isOutdated) ask(name);
    });
  }

  return (names: Iterable<string>, when: 'in turn' | 'at once' = 'in turn') => {
    for (const name of names) {
      const question = underWay.get(name);
      const isFresh = question && Date.now() - question.sinceMs < patienceMs;
      if (isFresh && when === 'in turn') question.isOutdated = true;
      else ask(name);
    }
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
