import type { DecodeReply, DecodeRequest } from './decode-messages.ts';
import { type Decoder, type DecoderOptions, startDecoder } from './decoder.ts';

export interface DecodePoolOptions extends DecoderOptions {
  readonly children: number;
}

/** A few warm decoding children, and the photos that wait for one: first come, first served. */
export interface DecodePool {
  /** Throws only when no child can be started or the pool is closed. */
  decode(request: Omit<DecodeRequest, 'memoryLimitBytes'>): Promise<DecodeReply>;
  /** Process ids of the children, as soon as they are ready. */
  pids(): Promise<number[]>;
  /** Kill the children and wait until they are gone; photos in hand or waiting fail. */
  close(): Promise<void>;
}

interface Slot {
  decoder: Promise<Decoder>;
  isBusy: boolean;
}

/** Start the children; throws when the first can't start, since without one no photo can be kept. */
export async function openDecodePool(options: DecodePoolOptions): Promise<DecodePool> {
  const waiting: ((slot: Slot) => void)[] = [];
  let isClosed = false;

  const start = () => {
    const decoder = startDecoder(options);
    // A child that can't start is the fault of whoever needs it next, not an unhandled one.
    decoder.catch(() => undefined);
    return decoder;
  };
  const slots: Slot[] = Array.from({ length: options.children }, () => ({
    decoder: start(),
    isBusy: false,
  }));

  async function freeSlot(): Promise<Slot> {
    const idle = slots.find((slot) => !slot.isBusy);
    if (!idle) return new Promise((resolve) => waiting.push(resolve));
    idle.isBusy = true;
    return idle;
  }

  function release(slot: Slot): void {
    const next = waiting.shift();
    if (next) next(slot);
    else slot.isBusy = false;
  }

  async function warmDecoder(slot: Slot): Promise<Decoder> {
    const decoder = await slot.decoder.catch(() => null);
    refuseWhenClosed();
    if (decoder?.isAlive()) return decoder;
    slot.decoder = start();
    return slot.decoder;
  }

  function refuseWhenClosed(): void {
    if (isClosed) throw new Error('The photo decoder is closed.');
  }

  async function close(): Promise<void> {
    isClosed = true;
    await Promise.all(slots.map(async (slot) => (await slot.decoder.catch(() => null))?.stop()));
  }

  const pool: DecodePool = {
    async decode(request) {
      const slot = await freeSlot();
      try {
        const decoder = await warmDecoder(slot);
        const reply = await decoder.decode({
          ...request,
          memoryLimitBytes: options.memoryLimitBytes,
        });
        refuseWhenClosed();
        if (isSpent(decoder, reply)) {
          void decoder.stop();
          slot.decoder = start();
        }
        return reply;
      } finally {
        release(slot);
      }
    },
    pids: async () => (await Promise.all(slots.map((slot) => slot.decoder))).map(({ pid }) => pid),
    close,
  };
  try {
    await slots[0]?.decoder;
  } catch (error) {
    await close();
    throw error;
  }
  return pool;
}

/** A child that once went beyond its memory stays above the mark it is judged by. */
function isSpent(decoder: Decoder, reply: DecodeReply): boolean {
  return !decoder.isAlive() || (reply.kind === 'unreadable' && reply.cause === 'memory');
}
