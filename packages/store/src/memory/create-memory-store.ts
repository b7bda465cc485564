import type { Store, Tx } from '@homeward/usecases';
import { commitEvents, type EventPages, eventBook } from '../events/events-in-memory.ts';
import { announcer, type FaultReport } from '../kernel/announcer.ts';
import { type Engine, serialStore } from '../kernel/serial-store.ts';
import type { MemoryTable, Patch } from './memory-table.ts';
import { MemoryTx } from './memory-tx.ts';
import type { Turn } from './table-view.ts';
import { memoryTables, tableNames, type Views, viewsOf } from './views.ts';

type AnyRow = { readonly id: string };

/** The same store in plain maps, for tests and for simulating years of days; it forgets on exit. */
export function createMemoryStore(options: { readonly report?: FaultReport } = {}): Store {
  const tables = memoryTables();
  const book = eventBook();
  const readers = new Set<Views>();
  let lastLabel = 0;

  function look(turn: Turn): { views: Views; pages: EventPages; tx: Tx } {
    const views = viewsOf(tables, lastLabel, turn);
    const pages: EventPages = { upTo: book.rows.length, appended: [] };
    return { views, pages, tx: new MemoryTx(views, book, pages, turn) };
  }

  function commit(views: Views, { appended }: EventPages): void {
    for (const name of tableNames) {
      if (!views[name].isChanged) continue;
      const patch = views[name].patch as Patch<AnyRow>;
      const table = tables[name] as unknown as MemoryTable<AnyRow>;
      for (const reader of readers) keepBefore(reader[name].patch, table, patch);
      table.commit(patch);
    }
    lastLabel = views.labels.last;
    commitEvents(book, appended);
  }

  const engine: Engine = {
    async write(work) {
      const turn = { isOver: false };
      const { views, pages, tx } = look(turn);
      try {
        const value = await work(tx);
        commit(views, pages);
        return { value, events: pages.appended };
      } finally {
        turn.isOver = true;
      }
    },
    async read(work) {
      const turn = { isOver: false };
      const { views, tx } = look(turn);
      readers.add(views);
      try {
        return await work(tx);
      } finally {
        readers.delete(views);
        turn.isOver = true;
      }
    },
    async close() {},
  };
  return serialStore(engine, announcer(0, options.report));
}

/** Whoever is reading goes on seeing the rows as they were when the reading began. */
function keepBefore(seen: Patch<AnyRow>, table: MemoryTable<AnyRow>, patch: Patch<AnyRow>): void {
  for (const id of patch.keys()) {
    if (!seen.has(id)) seen.set(id, table.rows.get(id) ?? null);
  }
}
