import type { View } from './ask.ts';
import type { Hint } from './open-page.ts';
import type { Called, Page, Watched } from './words.ts';

/** How one call reaches the pages, each of which counts once. */
export interface Watch {
  heard(page: number, hint: Hint): void;
  answered(page: number, view: View, askedAt: number): void;
}

interface ShownTicket {
  readonly name: string;
  readonly status: string;
}

/** Follow one call until every page is done with it, or the time is over; then tell, once. */
export function beginWatch(
  pages: readonly Page[],
  called: Called,
  mostMs: number,
  done: (watched: Watched) => void,
): Watch {
  const mustShow = ({ kind, ticketId }: Page) => kind !== 'guest' || ticketId === called.ticketId;
  const shown = new Map<number, Watched['shown'][number]>();
  const askedAnew = new Map<number, number>();
  const heardAt = new Map<number, number>();
  const expected = pages.filter(mustShow).length;
  const timer = setTimeout(finish, mostMs);

  function finish(): void {
    clearTimeout(timer);
    done({
      shown: [...shown.values()],
      askedAnew: [...askedAnew.values()],
      unseen: {
        shown: expected - shown.size,
        askedAnew: pages.length - expected - askedAnew.size,
      },
    });
  }

  return {
    heard(number, { name, id }) {
      if (name === 'ticket.called' && id === called.ticketId && !heardAt.has(number)) {
        heardAt.set(number, performance.now());
      }
    },
    answered(number, view, askedAt) {
      const page = pages[number];
      if (!page || shown.has(number) || askedAnew.has(number)) return;
      const at = performance.timeOrigin + performance.now();
      if (mustShow(page)) {
        if (!shows(page, view, called)) return;
        shown.set(number, { kind: page.kind, at });
      } else {
        // What was asked before the hint may not know of the call yet.
        if (askedAt < (heardAt.get(number) ?? Number.POSITIVE_INFINITY)) return;
        askedAnew.set(number, at);
      }
      if (shown.size + askedAnew.size === pages.length) finish();
    },
  };
}

function shows({ kind }: Page, view: View, { name }: Called): boolean {
  const isIt = (ticket: ShownTicket | null | undefined) =>
    ticket?.name === name && ticket.status === 'called';
  if (kind === 'guest') return isIt(view['ticket'] as ShownTicket | null);
  if (kind === 'staff') return (view['called'] as ShownTicket[]).some(isIt);
  return (view['counters'] as { ticket: ShownTicket | null }[]).some(({ ticket }) => isIt(ticket));
}
