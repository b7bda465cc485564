import { createHash } from 'node:crypto';
import { fail, ok, type PhotoId } from '@homeward/domain';
import type { IncomingPhoto, PhotoStudio } from '@homeward/usecases';

/** A studio whose pictures are only names, and a list of the photos it holds. */
export interface MemoryPhotoStudio extends PhotoStudio {
  readonly kept: ReadonlySet<PhotoId>;
}

/** Takes photos in as the real studio does, counting and hashing the bytes, but decodes nothing. */
export function memoryPhotoStudio(): MemoryPhotoStudio {
  const kept = new Set<PhotoId>();
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
      kept.add(id);
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
