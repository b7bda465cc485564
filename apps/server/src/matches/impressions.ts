import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { PhotoId } from '@homeward/domain';
import type { VectorShelf } from '@homeward/embedding';
import { type Description, type Impression, wordsForModel } from '@homeward/matching';
import type { Embedder } from '@homeward/usecases';

/** One text or photo that a model still has to look at, and the things that wait for it. */
interface Waiting {
  readonly words: string | null;
  readonly photoId: PhotoId | null;
  readonly ids: Set<string>;
}

interface Keys {
  readonly words: string | null;
  readonly picture: string | null;
}

export interface ImpressionsOptions {
  readonly model: Pick<Embedder, 'embedTexts' | 'embedPictures'>;
  readonly shelf: VectorShelf;
  /** Where a photo's picture lies, or null when it isn't there. */
  readonly pathOf: (id: PhotoId) => Promise<string | null>;
  /** Told what went wrong; the thing is then matched without. */
  readonly report: (fault: unknown) => void;
  /** How long a model that failed is left alone. */
  readonly breathMs?: number;
}

/**
 * Hears of a thing whose impression has changed, and whether it came to the house
 * since the start; what it does is waited for.
 */
export type Arrival = (id: string, impression: Impression, isFresh: boolean) => Promise<void>;

const textsAtOnce = 16;
const usualBreathMs = 5000;

/**
 * What a model makes of the things in the house. Models are slow, so nobody ever
 * waits for one: what is known by now is given at once, the rest is looked at
 * one after the other, each text and photo once. At most one thing waits for
 * each that is here, so the queue can't outgrow the house.
 */
export class Impressions {
  readonly #options: ImpressionsOptions;
  readonly #keys = new Map<string, Keys>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #fresh = new Set<string>();
  #arrived: Arrival = async () => undefined;
  #working: Promise<void> = Promise.resolve();
  #isWorking = false;
  #isStarted = false;
  readonly #stopping = new AbortController();

  constructor(options: ImpressionsOptions) {
    this.#options = options;
  }

  /** A description with what is known of it by now. */
  known(described: Description, photoId: PhotoId | null): Description {
    const impression = this.#known(this.#keysOf(described, photoId));
    return impression ? { ...described, impression } : described;
  }

  /** The same for a thing in the house: what isn't known yet will be looked at. */
  follow(described: Description, photoId: PhotoId | null): Description {
    const { id } = described;
    this.forget(id);
    const keys = this.#keysOf(described, photoId);
    this.#keys.set(id, keys);
    if (this.#isStarted) this.#fresh.add(id);
    const { words, picture } = keys;
    if (words) this.#await(words, id, { words: wordsForModel(described), photoId: null });
    if (picture) this.#await(picture, id, { words: null, photoId });
    this.#work();
    return this.known(described, photoId);
  }

  /** A thing has left the house, or is described anew. */
  forget(id: string): void {
    const keys = this.#keys.get(id);
    this.#keys.delete(id);
    this.#fresh.delete(id);
    for (const key of [keys?.words, keys?.picture]) {
      const waiting = key ? this.#waiting.get(key) : undefined;
      waiting?.ids.delete(id);
      if (key && waiting?.ids.size === 0) this.#waiting.delete(key);
    }
  }

  /** Begin to look at what waits, and tell of each thing as it comes. */
  start(arrived: Arrival): void {
    this.#arrived = arrived;
    this.#isStarted = true;
    this.#work();
  }

  /** Forget, also on disk, what was made of things that are no longer here. */
  tidy(): void {
    const keys = [...this.#keys.values()].flatMap(({ words, picture }) => [words, picture]);
    this.#options.shelf.keepOnly(new Set(keys.filter((key) => key !== null)));
  }

  /** Nothing waits any more, or never will. */
  async settled(): Promise<void> {
    while (this.#isWorking) await this.#working;
    await this.#options.shelf.settled();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#waiting.clear();
    await this.settled();
  }

  #keysOf(described: Description, photoId: PhotoId | null): Keys {
    const words = wordsForModel(described);
    const sees = this.#options.model.embedPictures !== null;
    return {
      words: words === '' ? null : keyOf('words', words),
      picture: sees && photoId ? keyOf('picture', photoId) : null,
    };
  }

  #known({ words, picture }: Keys): Impression | null {
    const { shelf } = this.#options;
    const [read, seen] = [words && shelf.get(words), picture && shelf.get(picture)];
    if (!read && !seen) return null;
    return { ...(read ? { words: read } : {}), ...(seen ? { picture: seen } : {}) };
  }

  #await(key: string, id: string, wanted: Omit<Waiting, 'ids'>): void {
    if (this.#options.shelf.get(key)) return;
    const waiting = this.#waiting.get(key);
    if (waiting) waiting.ids.add(id);
    else this.#waiting.set(key, { ...wanted, ids: new Set([id]) });
  }

  #work(): void {
    const isAtRest = this.#isStarted && !this.#isWorking && !this.#stopping.signal.aborted;
    if (!isAtRest || this.#waiting.size === 0) return;
    this.#isWorking = true;
    this.#working = this.#workOff();
  }

  /** Ends in the same breath in which it finds nothing more: whoever comes next begins anew. */
  async #workOff(): Promise<void> {
    try {
      while (this.#waiting.size > 0) await this.#lookAtNext();
    } finally {
      this.#isWorking = false;
    }
  }

  async #lookAtNext(): Promise<void> {
    const batch = this.#nextBatch();
    try {
      await this.#lookAt(batch);
    } catch (error) {
      for (const [key] of batch) this.#waiting.delete(key);
      if (this.#stopping.signal.aborted) return;
      this.#options.report(error);
      await this.#breathe();
    }
  }

  /** Texts in batches, photos one by one: a damaged one then stands for itself alone. */
  #nextBatch(): readonly (readonly [string, Waiting])[] {
    const [first] = this.#waiting;
    if (!first || first[1].photoId) return first ? [first] : [];
    const batch: [string, Waiting][] = [];
    for (const entry of this.#waiting) {
      if (batch.length === textsAtOnce || entry[1].photoId) break;
      batch.push(entry);
    }
    return batch;
  }

  async #lookAt(batch: readonly (readonly [string, Waiting])[]): Promise<void> {
    const vectors = await this.#vectorsOf(batch.map(([, waiting]) => waiting));
    for (const [at, [key]] of batch.entries()) {
      // Meanwhile others may have come to wait for the same, or left.
      const ids = [...(this.#waiting.get(key)?.ids ?? [])];
      this.#waiting.delete(key);
      const vector = vectors[at];
      if (!vector || ids.length === 0) continue;
      this.#options.shelf.keep(key, vector);
      for (const id of ids) await this.#tell(id);
    }
  }

  async #tell(id: string): Promise<void> {
    const keys = this.#keys.get(id);
    const impression = keys && this.#known(keys);
    if (impression) await this.#arrived(id, impression, this.#fresh.has(id));
  }

  async #vectorsOf(batch: readonly Waiting[]): Promise<readonly (Float32Array | undefined)[]> {
    const { model, pathOf } = this.#options;
    const photoId = batch[0]?.photoId;
    if (!photoId) return model.embedTexts(batch.map(({ words }) => words ?? ''));
    const path = await pathOf(photoId);
    return path && model.embedPictures ? model.embedPictures([path]) : [];
  }

  /** After a fault: the model's process may be starting again. */
  #breathe(): Promise<void> {
    const { breathMs = usualBreathMs } = this.#options;
    return pause(breathMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }
}

/** 32 hex digits, as the shelf wants them; the words themselves can't be read from it. */
function keyOf(kind: 'words' | 'picture', content: string): string {
  return createHash('sha256').update(`${kind}\0${content}`).digest('hex').slice(0, 32);
}
