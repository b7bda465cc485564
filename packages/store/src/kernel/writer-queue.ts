import { AsyncLocalStorage } from 'node:async_hooks';

/** Lets one piece of writing work happen after the other, in the order in which they asked. */
export interface WriterQueue {
  run<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Throws once the line has been closed. */
  checkOpen(): void;
  /** Call something that is not part of the work whose turn it is. */
  outside<Value>(call: () => Value): Value;
  /** Take no more work, and wait for what is already in line. */
  close(): Promise<void>;
}

/**
 * A line for writers.
 *
 * Work that waits for a turn of its own inside its turn would wait for ever, and
 * everybody behind it too; that is refused at once instead.
 */
export function writerQueue(): WriterQueue {
  const turns = new AsyncLocalStorage<{ isOpen: boolean }>();
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  function checkOpen(): void {
    if (isClosed) throw new Error('The store is closed.');
  }

  return {
    checkOpen,
    async run(work) {
      checkOpen();
      if (turns.getStore()?.isOpen) {
        throw new Error('A transaction was begun inside a transaction: use its `tx` instead.');
      }
      const turn = { isOpen: true };
      const result = last
        .then(() => turns.run(turn, work))
        .finally(() => {
          turn.isOpen = false;
        });
      last = result.catch(() => undefined);
      return result;
    },
    outside: (call) => turns.run({ isOpen: false }, call),
    async close() {
      isClosed = true;
      await last;
    },
  };
}
