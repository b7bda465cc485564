import type { ChildMessage, DecodeReply, DecodeRequest } from './decoding/decode-messages.ts';
import { allowPhotosOnly, developPicture } from './decoding/develop-picture.ts';
import { peakMemoryBytes } from './decoding/memory-use.ts';

const MEMORY_CHECK_MS = 100;

/** An ordinary exit would wait for a decoder that may never finish. */
function endNow(): void {
  process.kill(process.pid, 'SIGKILL');
}

function send(message: ChildMessage): void {
  process.send?.(message);
}

/**
 * Decode one photo. A picture made beyond the memory limit is not believed:
 * libvips may go on with broken rows once the system refuses it memory.
 */
async function answer(request: DecodeRequest): Promise<DecodeReply> {
  let peakBytes = 0;
  const isOverLimit = () => {
    peakBytes = Math.max(peakBytes, peakMemoryBytes());
    return peakBytes > request.memoryLimitBytes;
  };
  const watch = setInterval(() => isOverLimit() && endNow(), MEMORY_CHECK_MS);
  try {
    const reply = await developPicture(request);
    return isOverLimit() ? { kind: 'unreadable', cause: 'memory' } : reply;
  } catch {
    return { kind: 'unreadable', cause: isOverLimit() ? 'memory' : 'damaged' };
  } finally {
    clearInterval(watch);
  }
}

allowPhotosOnly();
process.title = 'homeward-decode';
// Whoever stops the server signals its whole group: a photo in hand is finished, and the server decides.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', endNow);
process.on('message', (request: DecodeRequest) => {
  answer(request).then(send, endNow);
});
send({ kind: 'ready' });
