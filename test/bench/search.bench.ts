import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createMatchingIndex, type Description } from '../../packages/matching/src/index.ts';
import { type BenchRow, median } from './bench-row.ts';
import { asFoundItem, asLostReport, madePlaces, makeThings } from './made-things.ts';

const seed = 20_260_601;
const warmUps = 40;
const asked = { ours: 400, miniSearch: 40, fuse: 3 } as const;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

interface Engine {
  readonly name: string;
  search(report: Description): readonly { readonly id: string }[];
}

/** Reports asked over 10,000 and 100,000 made items, beside fuse.js alone and MiniSearch. */
export async function benchSearch(): Promise<BenchRow[]> {
  return [10_000, 100_000].flatMap(benchSize);
}

function benchSize(count: number): BenchRow[] {
  const things = makeThings(count, seed);
  const items = things.map(asFoundItem);
  const reports = Array.from({ length: asked.ours }, (_, at) => {
    const thing = things[Math.floor((at * count) / asked.ours)] as (typeof things)[number];
    return { report: asLostReport(thing, seed + at), item: thing.id };
  });
  const size = `${count.toLocaleString('en')} items`;
  const build = { ours: buildOurs, miniSearch: buildMiniSearch, fuse: buildFuse };
  const times = Object.fromEntries(
    (['ours', 'miniSearch', 'fuse'] as const).map((name) => {
      const engine = measured(`${size}, ${name}`, () => build[name](items));
      return [name, timesOf(engine, reports.slice(0, asked[name]), `${size}, ${name}`)];
    }),
  ) as Record<keyof typeof build, number[]>;
  return [
    rowOf(`search ${size}, median`, median, times.ours, 'MiniSearch', times.miniSearch),
    rowOf(`search ${size}, p99`, p99, times.ours, 'MiniSearch', times.miniSearch),
    rowOf(`search ${size}, median`, median, times.ours, 'fuse.js', times.fuse),
  ];
}

function rowOf(
  name: string,
  figure: (times: readonly number[]) => number,
  ours: readonly number[],
  peerName: string,
  peer: readonly number[],
): BenchRow {
  return { name, ours: figure(ours), peer: figure(peer), peerName, unit: 'ms' };
}

function p99(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
}

/** Build an engine, and print how long that took and what it holds in memory. */
function measured(name: string, build: () => Engine): Engine {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const engine = build();
  const seconds = (performance.now() - start) / 1000;
  collectGarbage();
  const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  console.log(`${name}: indexed in ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`);
  return engine;
}

function timesOf(
  engine: Engine,
  reports: readonly { readonly report: Description; readonly item: string }[],
  name: string,
): number[] {
  if (reports.length > warmUps)
    for (const { report } of reports.slice(0, warmUps)) engine.search(report);
  let hits = 0;
  const times = reports.map(({ report, item }) => {
    const start = performance.now();
    const found = engine.search(report);
    const time = performance.now() - start;
    hits += Number(found.slice(0, 5).some(({ id }) => id === item));
    return time;
  });
  const share = ((100 * hits) / reports.length).toFixed(0);
  console.log(`${name}: ${share} % of ${reports.length} true items among the first five`);
  return times;
}

function buildOurs(items: readonly Description[]): Engine {
  const index = createMatchingIndex({ side: 'found-items', places: madePlaces });
  for (const item of items) index.add(item);
  return { name: 'ours', search: (report) => index.query(report, 10) };
}

function buildMiniSearch(items: readonly Description[]): Engine {
  const index = new MiniSearch<Description>({ fields: ['text', 'brand'] });
  index.addAll(items);
  return {
    name: 'MiniSearch',
    search: ({ text }) => index.search(text, { fuzzy: 0.2, prefix: true }).slice(0, 10),
  };
}

function buildFuse(items: readonly Description[]): Engine {
  const fuse = new Fuse(items, {
    keys: ['text', 'brand'],
    ignoreLocation: true,
    ignoreDiacritics: true,
    useTokenSearch: true,
  });
  return {
    name: 'fuse.js',
    search: ({ text }) => fuse.search(text, { limit: 10 }).map(({ item }) => item),
  };
}
