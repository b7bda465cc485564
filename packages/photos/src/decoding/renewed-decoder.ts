import type { DecodeReply, DecodeRequest } from './decode-messages.ts';
import { type Decoder, type DecoderOptions, startDecoder } from './decoder.ts';

/** A decoder that is replaced by a fresh one whenever its child has died or grown too large. */
export interface RenewedDecoder {
  /** Throws only when no child can be started or it is closed. */
  decode(request: DecodeRequest): Promise<DecodeReply>;
  /** Process id of the child, as soon as it is ready; throws when it can't start. */
  pid(): Promise<number>;
  close(): Promise<void>;
}

/** Start a child at once, and another as soon as it is needed in its place. */
export function renewedDecoder(options: DecoderOptions): RenewedDecoder {
  let isClosed = false;
  let decoder = start();

  function start(): Promise<Decoder> {
    const starting = startDecoder(options);
    // A child that can't start is the fault of whoever needs it next, not an unhandled one.
    starting.catch(() => undefined);
    return starting;
  }

  function refuseWhenClosed(): void {
    if (isClosed) throw new Error('The photo decoder is closed.');
  }

  async function warm(): Promise<Decoder> {
    const current = await decoder.catch(() => null);
    refuseWhenClosed();
    if (!current?.isAlive()) decoder = start();
    return decoder;
  }

  async function attempt(request: DecodeRequest): Promise<DecodeReply> {
    const current = await warm();
    const reply = await current.decode(request);
    refuseWhenClosed();
    if (!current.isAlive() || isUnreadable(reply, 'memory')) {
      // A child that once went beyond its memory stays above the mark it is judged by.
      void current.stop();
      decoder = start();
    }
    return reply;
  }

  return {
    async decode(request) {
      const reply = await attempt(request);
      // A child may die through no fault of the photo, even before it saw it: once more.
      return isUnreadable(reply, 'crash') ? attempt(request) : reply;
    },
    pid: async () => (await decoder).pid,
    async close() {
      isClosed = true;
      await (await decoder.catch(() => null))?.stop();
    },
  };
}

function isUnreadable(reply: DecodeReply, cause: 'memory' | 'crash'): boolean {
  return reply.kind === 'unreadable' && reply.cause === cause;
}
