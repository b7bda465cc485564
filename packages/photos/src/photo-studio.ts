import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '@homeward/domain';
import type { DevelopedPhoto, IncomingPhoto, PhotoRefusal, PhotoStudio } from '@homeward/usecases';
import type { DecodedPhoto, DecodeReply } from './decoding/decode-messages.ts';
import { type DecodePool, openDecodePool } from './decoding/decode-pool.ts';
import { openPictureShelf, type PictureShelf, type Pictures } from './pictures/picture-shelf.ts';
import { receiveBytes } from './receiving/receive-bytes.ts';
import { sniffFormat } from './receiving/sniff-format.ts';

export interface PhotoStudioOptions {
  /** Where the pictures lie; made if need be, and used by nothing else. */
  readonly folder: string;
  /** The child's script; by default the one beside this file, or beside the bundle. */
  readonly childEntry?: URL;
  /** Children that decode at the same time: one, or two on a machine with more than two cores. */
  readonly children?: number;
  /** Photos received, waiting and decoded at the same time; one more is `photo.busy`. */
  readonly mostInHand?: number;
  readonly mostBytes?: number;
  readonly mostPixels?: number;
  /** Wall-clock time for decoding one photo. */
  readonly timeLimitMs?: number;
  /** Memory one child may hold. */
  readonly memoryLimitBytes?: number;
  /** How long a sender may fall silent in the middle of a photo. */
  readonly idleLimitMs?: number;
  /** How long a whole photo may take to arrive. */
  readonly receiveLimitMs?: number;
}

type Limits = Required<Omit<PhotoStudioOptions, 'folder' | 'childEntry' | 'children'>>;

interface Room {
  readonly shelf: PictureShelf;
  readonly pool: DecodePool;
  readonly limits: Limits;
  readonly closing: AbortSignal;
}

export interface ClosablePhotoStudio extends PhotoStudio {
  /** Kill the children; photos still in hand fail and leave nothing behind. */
  close(): Promise<void>;
}

const MEGA = 1_000_000;

const defaultLimits: Limits = {
  mostInHand: 16,
  mostBytes: 25 * MEGA,
  mostPixels: 50 * MEGA,
  timeLimitMs: 10_000,
  memoryLimitBytes: 768 * 2 ** 20,
  idleLimitMs: 30_000,
  receiveLimitMs: 120_000,
};

/**
 * Open the photo studio: sweep what a crash left behind, start the decoding
 * children, and answer once a photo could be developed.
 */
export async function createPhotoStudio(options: PhotoStudioOptions): Promise<ClosablePhotoStudio> {
  const { folder, childEntry, children, ...changed } = options;
  const limits: Limits = { ...defaultLimits, ...changed };
  const shelf = await openPictureShelf(folder);
  const pool = await openDecodePool({
    ...limits,
    childEntry: childEntry ?? besideThisFile(),
    children: children ?? (availableParallelism() > 2 ? 2 : 1),
  });
  const inHand = new Set<Promise<unknown>>();
  const closing = new AbortController();
  setMaxListeners(limits.mostInHand, closing.signal);
  const room: Room = { shelf, pool, limits, closing: closing.signal };

  return {
    async develop(photo) {
      const refusal = refuseEarly(photo, limits);
      if (refusal) return refusal;
      if (inHand.size >= limits.mostInHand) return fail('photo.busy');
      const developing = develop(photo, room);
      const settled = developing.catch(() => undefined).finally(() => inHand.delete(settled));
      inHand.add(settled);
      return developing;
    },
    pathOf: shelf.pathOf,
    storedBefore: shelf.storedBefore,
    discard: shelf.discard,
    async close() {
      closing.abort();
      await pool.close();
      await Promise.all(inHand);
    },
  };
}

function besideThisFile(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? './decode-child.ts' : './decode-child.js', import.meta.url);
}

function refuseEarly({ length }: IncomingPhoto, limits: Limits) {
  if (length > limits.mostBytes) {
    return fail('photo.too-large', { limitMegabytes: Math.floor(limits.mostBytes / MEGA) });
  }
  if (!Number.isSafeInteger(length) || length < 0) return fail('photo.incomplete');
  return null;
}

async function develop(
  photo: IncomingPhoto,
  { shelf, pool, limits, closing }: Room,
): Promise<Result<DevelopedPhoto, PhotoRefusal>> {
  const workFolder = await shelf.begin(photo.id);
  try {
    const path = join(workFolder, 'received');
    const { idleLimitMs: idleMs, receiveLimitMs: totalMs } = limits;
    const received = await receiveBytes(photo, path, { idleMs, totalMs, closing });
    if (!received.ok) return received;
    const earlier = await shelf.find(photo.id);
    if (earlier) return sameOrRefused(earlier, photo);
    if (photo.length === 0) return fail('photo.unreadable', { cause: 'empty' });
    const sniffed = sniffFormat(received.value);
    if (!sniffed.isPhoto) return fail('photo.type-unsupported', { format: sniffed.name });

    const { mostPixels } = limits;
    const reply = await pool.decode({ path, format: sniffed.format, mostPixels });
    if (reply.kind !== 'decoded') return refusalOf(reply, mostPixels);
    const developed = developedOf(photo, reply);
    if (await shelf.publish(photo.id, workFolder, developed, picturesOf(reply))) {
      return ok(developed);
    }
    return sameOrRefused(await shelf.find(photo.id), photo);
  } finally {
    await shelf.cleanUp(workFolder);
  }
}

/** Pictures once in place never change: the same photo is theirs, another one is refused. */
function sameOrRefused(
  earlier: DevelopedPhoto | null,
  { sha256 }: IncomingPhoto,
): Result<DevelopedPhoto, PhotoRefusal> {
  return earlier?.sha256 === sha256.toLowerCase() ? ok(earlier) : fail('id.already-used');
}

function refusalOf(reply: Exclude<DecodeReply, DecodedPhoto>, mostPixels: number) {
  if (reply.kind === 'unreadable') return fail('photo.unreadable', { cause: reply.cause });
  return fail('photo.too-many-pixels', {
    megapixels: Math.ceil(reply.pixels / MEGA),
    limitMegapixels: Math.floor(mostPixels / MEGA),
  });
}

function developedOf({ length, sha256 }: IncomingPhoto, decoded: DecodedPhoto): DevelopedPhoto {
  const { width, height, placeholder, colours } = decoded;
  return { sha256: sha256.toLowerCase(), bytes: length, width, height, placeholder, colours };
}

function picturesOf({ pictures }: DecodedPhoto): Pictures {
  const { thumb, medium, large } = pictures;
  return {
    thumb: Buffer.from(thumb, 'base64'),
    medium: Buffer.from(medium, 'base64'),
    large: Buffer.from(large, 'base64'),
  };
}
