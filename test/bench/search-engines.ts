import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createMatchingIndex, type Description } from '../../packages/matching/src/index.ts';
import { madePlaces } from './made-things.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Something that holds found items and is asked by reports. */
export interface Engine {
  add(items: readonly Description[]): void;
  search(report: Description): readonly { readonly id: string }[];
}

/** An engine with its items in it, and what that took. */
export interface Loaded {
  readonly engine: Engine;
  readonly seconds: number;
  /** What the engine holds on to, typed arrays and the texts it kept included. */
  readonly megabytes: number;
}

/** Fill an engine and print how long that took and what it holds in memory. */
export function load(
  name: string,
  engine: Engine,
  batches: Iterable<readonly Description[]>,
): Loaded {
  const before = heldBytes();
  let ms = 0;
  // Items come in batches and are let go, so that only what an engine keeps of them is counted.
  for (const items of batches) {
    const start = performance.now();
    engine.add(items);
    ms += performance.now() - start;
  }
  const seconds = ms / 1000;
  const megabytes = (heldBytes() - before) / 2 ** 20;
  console.log(`${name}: loaded in ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`);
  return { engine, seconds, megabytes };
}

function heldBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Ours, as the server asks it. */
export function ours(): Engine {
  const index = createMatchingIndex({ side: 'found-items', places: madePlaces });
  return {
    add: (items) => {
      for (const item of items) index.add(item);
    },
    search: (report) => index.query(report, 10),
  };
}

/** MiniSearch as people use it for this: every word may be misspelt or unfinished. */
export function miniSearch(): Engine {
  const index = new MiniSearch<Description>({ fields: ['text', 'brand'] });
  return {
    add: (items) => index.addAll(items),
    search: ({ text }) => index.search(text, { fuzzy: 0.2, prefix: true }).slice(0, 10),
  };
}

/** fuse.js alone over the whole catalogue, word by word, wherever they stand. */
export function fuseAlone(): Engine {
  const fuse = new Fuse<Description>([], {
    keys: ['text', 'brand'],
    ignoreLocation: true,
    ignoreDiacritics: true,
    useTokenSearch: true,
  });
  return {
    add: (items) => {
      for (const item of items) fuse.add(item);
    },
    search: ({ text }) => fuse.search(text, { limit: 10 }).map(({ item }) => item),
  };
}
