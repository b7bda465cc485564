import type { EventRow, Store } from '@homeward/usecases';

export type CommitListener = Parameters<Store['onCommit']>[0];

/** Told of a listener that failed or of a connection that was lost. */
export type FaultReport = (fault: unknown) => void;

/** Tells every listener of every event, once and in the order of `seq`, whoever brings the news. */
export interface Announcer {
  /** The last event that has been handed to the listeners. */
  seq(): number;
  /** News, in order, perhaps partly known already; resolves when every listener is done with it. */
  announce(events: readonly EventRow[]): Promise<void>;
  subscribe(listener: CommitListener): () => void;
}

/**
 * Listeners hear of events after number `since`.
 *
 * A listener that fails can't undo what has been committed: the fault is
 * reported, and without a `report` it ends the process like any other bug.
 */
export function announcer(since: number, report: FaultReport = throwLater): Announcer {
  const listeners = new Set<CommitListener>();
  let seq = since;
  let told: Promise<void> = Promise.resolve();

  async function tell(events: readonly EventRow[]): Promise<void> {
    for (const listener of listeners) {
      try {
        await listener(events);
      } catch (fault) {
        report(fault);
      }
    }
  }

  return {
    seq: () => seq,
    announce(events) {
      const news = events.filter((event) => event.seq > seq);
      const last = news.at(-1);
      if (last) {
        seq = last.seq;
        told = told.then(() => tell(news));
      }
      return told;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function throwLater(fault: unknown): void {
  queueMicrotask(() => {
    throw fault;
  });
}
