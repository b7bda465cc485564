import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { fail, ok, type Result } from '@homeward/domain';
import type { IncomingPhoto } from '@homeward/usecases';
import { SNIFF_BYTES } from './sniff-format.ts';

export interface Patience {
  /** How long a sender may fall silent. */
  readonly idleMs: number;
  /** How long a whole photo may take to arrive, however busily its sender drips. */
  readonly totalMs: number;
  /** Raised when the studio closes: nothing more is waited for. */
  readonly closing: AbortSignal;
}

type ReceivingRefusal = 'photo.incomplete' | 'photo.checksum-mismatch';

/**
 * Write a photo to a new file as it arrives, one chunk in memory at a time, and
 * answer its first bytes.
 *
 * Refuses when fewer or more bytes come than were announced, when the sender
 * breaks off, falls silent or takes too long, and when the SHA-256 differs. A
 * fault of the disk is thrown.
 */
export async function receiveBytes(
  photo: Pick<IncomingPhoto, 'bytes' | 'length' | 'sha256'>,
  path: string,
  patience: Patience,
): Promise<Result<Uint8Array, ReceivingRefusal>> {
  const hash = createHash('sha256');
  const head = new Uint8Array(Math.min(SNIFF_BYTES, photo.length));
  const file = await open(path, 'wx', 0o600);
  let received = 0;
  try {
    for await (const chunk of chunksOf(photo.bytes, patience)) {
      if (received < head.length) head.set(chunk.subarray(0, head.length - received), received);
      received += chunk.length;
      if (received > photo.length) break;
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  if (received !== photo.length) {
    return fail('photo.incomplete', { announcedBytes: photo.length, receivedBytes: received });
  }
  if (hash.digest('hex') !== photo.sha256.toLowerCase()) return fail('photo.checksum-mismatch');
  return ok(head);
}

/** The chunks of a body; a sender that breaks off, falls silent or drips too long simply ends it. */
async function* chunksOf(
  bytes: AsyncIterable<Uint8Array>,
  patience: Patience,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = bytes[Symbol.asyncIterator]();
  const deadlineMs = performance.now() + patience.totalMs;
  let isEnded = false;
  try {
    for (;;) {
      const leftMs = deadlineMs - performance.now();
      if (leftMs <= 0) return;
      const waitMs = Math.min(patience.idleMs, leftMs);
      const next = await nextWithin(iterator, waitMs, patience.closing);
      isEnded = next?.done === true;
      if (!next || next.done) return;
      yield next.value;
    }
  } finally {
    // Not awaited: a silent sender would keep it waiting for ever.
    if (!isEnded) Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

async function nextWithin(
  iterator: AsyncIterator<Uint8Array>,
  waitMs: number,
  closing: AbortSignal,
): Promise<IteratorResult<Uint8Array> | null> {
  let giveUp: () => void = () => undefined;
  const silence = new Promise<null>((resolve) => {
    giveUp = () => resolve(null);
  });
  const timer = setTimeout(giveUp, waitMs);
  closing.addEventListener('abort', giveUp);
  if (closing.aborted) giveUp();
  try {
    return await Promise.race([iterator.next(), silence]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    closing.removeEventListener('abort', giveUp);
  }
}
