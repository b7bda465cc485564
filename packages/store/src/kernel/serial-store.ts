import type { EventRow, ReadTx, Store, Tx } from '@homeward/usecases';
import type { Announcer } from './announcer.ts';
import { isRefusal, Refused } from './refused.ts';
import { writerQueue } from './writer-queue.ts';

/** What a database must be able to do to become a store. */
export interface Engine {
  /** Commit what `work` wrote, or undo all of it when `work` throws. */
  write<Value>(work: (tx: Tx) => Promise<Value>): Promise<Committed<Value>>;
  read<Value>(work: (tx: ReadTx) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

export interface Committed<Value> {
  readonly value: Value;
  readonly events: readonly EventRow[];
}

/** The store's promises that are the same on every database: one writer at a time, and news in order. */
export function serialStore(engine: Engine, announcer: Announcer): Store {
  const queue = writerQueue();

  async function write<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
    try {
      const { value, events } = await engine.write(async (tx) => {
        const answer = await work(tx);
        if (isRefusal(answer)) throw new Refused(answer);
        return answer;
      });
      await announcer.announce(events);
      return value;
    } catch (error) {
      if (error instanceof Refused) return error.answer as Value;
      throw error;
    }
  }

  return {
    transaction: (work) => queue.run(() => write(work)),
    async read(work) {
      queue.checkOpen();
      return engine.read(work);
    },
    onCommit: (listener) => announcer.subscribe((events) => queue.outside(() => listener(events))),
    async close() {
      await queue.close();
      await engine.close();
    },
  };
}
