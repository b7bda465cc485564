import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Vectors that were computed once, by a key of 32 hex digits; in memory, and on disk for the next start. */
export interface VectorShelf {
  get(key: string): Float32Array | undefined;
  /** Keep a vector; the disk follows when it can. */
  keep(key: string, vector: Float32Array): void;
  /** Forget all others, here and on disk: what a thing was is not kept longer than the thing. */
  keepOnly(keys: ReadonlySet<string>): void;
  /** Everything asked for so far is on disk. Throws what the disk said. */
  settled(): Promise<void>;
}

export interface ShelfOptions {
  /** A folder of its own. */
  readonly folder: string;
  readonly modelId: string;
  readonly dimensions: number;
  /** Told when the disk refuses; the shelf goes on in memory. */
  readonly report: (fault: unknown) => void;
}

const keyBytes = 16;

/**
 * Open the shelf of one model; those of other models are thrown away. It may be
 * lost at any time: a torn or strange row is left out and computed again.
 */
export async function openVectorShelf(options: ShelfOptions): Promise<VectorShelf> {
  const { folder, modelId, dimensions, report } = options;
  const name = `${modelId}-${dimensions}.vectors`;
  const file = join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const other of await readdir(folder)) {
    if (other !== name) await rm(join(folder, other), { recursive: true });
  }
  const { vectors, isWhole } = readRows(
    await readFile(file).catch(() => Buffer.alloc(0)),
    dimensions,
  );
  let writing: Promise<void> = Promise.resolve();
  const write = (work: () => Promise<void>) => {
    writing = writing.then(work).catch(report);
  };
  const rewrite = async () => {
    await writeFile(`${file}.new`, Buffer.concat([...vectors].map(rowOf)));
    await rename(`${file}.new`, file);
  };
  if (!isWhole) write(rewrite);
  return {
    get: (key) => vectors.get(key),
    keep(key, vector) {
      if (vectors.has(key)) return;
      vectors.set(key, vector);
      write(() => appendFile(file, rowOf([key, vector])));
    },
    keepOnly(keys) {
      const gone = [...vectors.keys()].filter((key) => !keys.has(key));
      for (const key of gone) vectors.delete(key);
      if (gone.length > 0) write(rewrite);
    },
    settled: () => writing,
  };
}

function rowOf([key, vector]: readonly [string, Float32Array]): Buffer {
  const bytes = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
  return Buffer.concat([Buffer.from(key, 'hex'), bytes]);
}

function readRows(bytes: Buffer, dimensions: number) {
  const vectors = new Map<string, Float32Array>();
  const rowBytes = keyBytes + dimensions * 4;
  const rows = Math.floor(bytes.length / rowBytes);
  for (let row = 0; row < rows; row += 1) {
    const start = row * rowBytes;
    const from = bytes.byteOffset + start + keyBytes;
    const vector = new Float32Array(bytes.buffer.slice(from, from + dimensions * 4));
    if (isDirection(vector)) vectors.set(bytes.toString('hex', start, start + keyBytes), vector);
  }
  return { vectors, isWhole: vectors.size * rowBytes === bytes.length };
}

/** Vectors are of length 1, or 0 where a model had nothing to say. */
function isDirection(vector: Float32Array): boolean {
  let squares = 0;
  for (const value of vector) squares += value * value;
  return squares === 0 || Math.abs(squares - 1) < 1e-3;
}
