import type { EventRow, Tx } from '@homeward/usecases';
import type { Turn } from '../memory/table-view.ts';
import { beforeAllEvents, chainEvent } from './event-chain.ts';

/** All committed events, and which of them concern an id. */
export interface EventBook {
  readonly rows: EventRow[];
  readonly byId: Map<string, EventRow[]>;
}

/** What one transaction or reader sees of the book: its first `upTo` rows, and what it appended. */
export interface EventPages {
  readonly upTo: number;
  readonly appended: EventRow[];
}

export function eventBook(): EventBook {
  return { rows: [], byId: new Map() };
}

/** Make a transaction's events part of the book. */
export function commitEvents(book: EventBook, appended: readonly EventRow[]): void {
  for (const row of appended) {
    book.rows.push(row);
    for (const id of new Set([row.id, row.itemId, row.reportId])) {
      if (id === null) continue;
      const known = book.byId.get(id);
      if (known) known.push(row);
      else book.byId.set(id, [row]);
    }
  }
}

export function eventsInMemory(book: EventBook, pages: EventPages, turn: Turn): Tx['events'] {
  const { upTo, appended } = pages;
  const lastRow = () => appended.at(-1) ?? book.rows[upTo - 1] ?? beforeAllEvents;

  function about(field: 'itemId' | 'reportId', id: string): readonly EventRow[] {
    const seen = (book.byId.get(id) ?? []).filter((row) => row.seq <= upTo);
    return [...seen, ...appended].filter((row) => row[field] === id || row.id === id);
  }

  /** Read from the end: a counter's events are many, and only the last few are asked for. */
  function latest(id: string, limit: number): readonly EventRow[] {
    const rows = book.byId.get(id) ?? [];
    const found: EventRow[] = [];
    for (let place = rows.length - 1; place >= 0 && found.length < limit; place -= 1) {
      const row = rows[place];
      if (row?.id === id && row.seq <= upTo) found.push(row);
    }
    return found;
  }

  return {
    async after(seq, limit) {
      const committed = book.rows.slice(Math.max(0, seq), Math.min(upTo, Math.max(0, seq) + limit));
      return [...committed, ...appended.filter((row) => row.seq > seq)].slice(0, limit);
    },
    about: async (subject) =>
      'itemId' in subject ? about('itemId', subject.itemId) : about('reportId', subject.reportId),
    async latestOf(ids, limit) {
      const committed = [...new Set(ids)].flatMap((id) => latest(id, limit));
      const fresh = appended.filter((row) => ids.includes(row.id));
      return [...committed, ...fresh].sort((a, b) => b.seq - a.seq).slice(0, limit);
    },
    lastSeq: async () => lastRow().seq,
    async append(event, actor, at) {
      if (turn.isOver) throw new Error('This transaction has ended.');
      const row = chainEvent(lastRow(), event, actor, at);
      appended.push(row);
      return row;
    },
  };
}
