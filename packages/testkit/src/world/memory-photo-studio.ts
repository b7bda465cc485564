import { createHash } from 'node:crypto';
import { fail, type Instant, ok, type PhotoId } from '@homeward/domain';
import type { Clock, IncomingPhoto, PhotoStudio } from '@homeward/usecases';
import { fixedClock } from './fixed-clock.ts';

/** A studio whose pictures are only names, and a list of the photos it holds since when. */
export interface MemoryPhotoStudio extends PhotoStudio {
  readonly kept: ReadonlyMap<PhotoId, Instant>;
}

/** Takes photos in as the real studio does, counting and hashing the bytes, but decodes nothing. */
export function memoryPhotoStudio(clock: Clock = fixedClock()): MemoryPhotoStudio {
  const kept = new Map<PhotoId, Instant>();
  return {
    kept,
    async develop({ id, bytes, length, sha256 }) {
      const hash = createHash('sha256');
      let received = 0;
      for await (const chunk of bytes) {
        hash.update(chunk);
        received += chunk.length;
      }
      if (received !== length) return fail('photo.incomplete', { received, length });
      const measured = hash.digest('hex');
      if (measured !== sha256) return fail('photo.checksum-mismatch');
      if (!kept.has(id)) kept.set(id, clock.now());
      return ok({
        width: 640,
        height: 480,
        placeholder: 'data:image/webp;base64,',
        colours: [{ hex: '#204080', share: 0.7 }],
        bytes: received,
        sha256: measured,
      });
    },
    pathOf: async (id, size) => (kept.has(id) ? `/pictures/${id}-${size}.webp` : null),
    async *storedBefore(moment) {
      for (const [id, at] of [...kept]) if (at < moment) yield id;
    },
    discard: async (id) => void kept.delete(id),
  };
}

/** A photo on its way in, honestly announced: what a tablet would send. */
export function anIncomingPhoto(id: PhotoId, content = 'a picture of a bag'): IncomingPhoto {
  const bytes = new TextEncoder().encode(content);
  return {
    id,
    length: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: (async function* () {
      yield bytes;
    })(),
  };
}
