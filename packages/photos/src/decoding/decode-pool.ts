import type { DecodeReply, DecodeRequest } from './decode-messages.ts';
import type { DecoderOptions } from './decoder.ts';
import { renewedDecoder } from './renewed-decoder.ts';
import { takeTurns } from './turns.ts';

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

/** Start the children; throws when the first can't start, since without one no photo can be kept. */
export async function openDecodePool(options: DecodePoolOptions): Promise<DecodePool> {
  const { memoryLimitBytes } = options;
  const decoders = Array.from({ length: options.children }, () => renewedDecoder(options));
  const turns = takeTurns(decoders);
  const pool: DecodePool = {
    async decode(request) {
      const decoder = await turns.enter();
      try {
        return await decoder.decode({ ...request, memoryLimitBytes });
      } finally {
        turns.leave(decoder);
      }
    },
    pids: () => Promise.all(decoders.map((decoder) => decoder.pid())),
    async close() {
      await Promise.all(decoders.map((decoder) => decoder.close()));
    },
  };
  try {
    await decoders[0]?.pid();
  } catch (error) {
    await pool.close();
    throw error;
  }
  return pool;
}
