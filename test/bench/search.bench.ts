import type { Description } from '../../packages/matching/src/index.ts';
import { type BenchRow, median } from './bench-row.ts';
import { asFoundItem, type MadeThing, makeThings } from './made-things.ts';
import { oddReports } from './odd-reports.ts';
import { madeItems, p99, reportsOf, seed, timesOf } from './search-asking.ts';
import { type Engine, fuseAlone, type Loaded, load, miniSearch, ours } from './search-engines.ts';

const sizes = [1_000, 10_000, 100_000] as const;
const asked = { ours: 1000, miniSearch: 200, fuse: 5 } as const;
const addedLater = 2000;
const oddRuns = 21;
/** What the house promises at 100,000 items. */
const limits = { addMs: 1, loadSeconds: 10, megabytes: 400, queryMs: 10, oddMs: 50 } as const;

interface Measured {
  readonly size: string;
  readonly times: Readonly<Record<keyof typeof asked, readonly number[]>>;
  readonly loaded: Readonly<Record<'ours' | 'miniSearch', Loaded>>;
}

/** Reports asked over ever more made items, beside fuse.js alone and MiniSearch. */
export async function benchSearch(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const p99s: number[] = [];
  for (const count of sizes) {
    const measured = measure(count);
    p99s.push(p99(measured.times.ours));
    rows.push(...rowsOfSearch(measured));
    if (count === sizes[2]) rows.push(...rowsAtFullSize(measured));
  }
  return [...rows, ...rowsOfGrowth(p99s)];
}

function measure(count: number): Measured {
  const size = `${count.toLocaleString('en')} items`;
  const filled = (name: string, engine: Engine, kept: MadeThing[] = []) =>
    load(`${size}, ${name}`, engine, madeItems(count, kept, Math.max(1, count / asked.ours)));
  const things: MadeThing[] = [];
  const loaded = {
    ours: filled('ours', ours(), things),
    miniSearch: filled('MiniSearch', miniSearch()),
  };
  const reports = reportsOf(things);
  const ask = (name: string, engine: Engine, most: number) => {
    const every = Math.ceil(reports.length / most);
    const chosen = reports.filter((_, at) => at % every === 0);
    return timesOf(`${size}, ${name}`, engine, chosen);
  };
  const times = {
    ours: ask('ours', loaded.ours.engine, asked.ours),
    miniSearch: ask('MiniSearch', loaded.miniSearch.engine, asked.miniSearch),
    fuse: ask('fuse.js', filled('fuse.js', fuseAlone()).engine, asked.fuse),
  };
  return { size, times, loaded };
}

function rowsOfSearch({ size, times }: Measured): BenchRow[] {
  const row = (name: string, figure: typeof p99, peerName: string, peer: readonly number[]) =>
    ({ name, ours: figure(times.ours), peer: figure(peer), peerName, unit: 'ms' }) as const;
  return [
    row(`search ${size}, median`, median, 'MiniSearch', times.miniSearch),
    row(`search ${size}, p99`, p99, 'MiniSearch', times.miniSearch),
    row(`search ${size}, median`, median, 'fuse.js', times.fuse),
  ];
}

function rowsAtFullSize({ size, times, loaded }: Measured): BenchRow[] {
  const limit = (name: string, figure: number, most: number, unit: BenchRow['unit']): BenchRow => {
    return { name: `${name}, ${size}`, ours: figure, peer: most, peerName: 'limit', unit };
  };
  const { ours: mine, miniSearch: peer } = loaded;
  const [added, peerAdded] = [addingTimes(mine.engine), addingTimes(peer.engine)];
  const adding = (name: string, figure: typeof p99): BenchRow => ({
    name: `add one at ${size}, ${name}`,
    ours: figure(added),
    peer: figure(peerAdded),
    peerName: 'MiniSearch',
    unit: 'ms',
  });
  return [
    limit('search, p99', p99(times.ours), limits.queryMs, 'ms'),
    limit('load', mine.seconds, limits.loadSeconds, 's'),
    limit('memory', mine.megabytes, limits.megabytes, 'MB'),
    adding('median', median),
    adding('p99', p99),
    limit('add one, p99', p99(added), limits.addMs, 'ms'),
    ...Object.entries(oddReports).map(([name, report]) =>
      limit(`search with ${name}`, oddMs(mine.engine, report), limits.oddMs, 'ms'),
    ),
  ];
}

/** Milliseconds for each of some further items. */
function addingTimes(engine: Engine): readonly number[] {
  return makeThings(addedLater, seed + 1).map((thing) => {
    const item = { ...asFoundItem(thing), id: `later-${thing.id}` };
    const start = performance.now();
    engine.add([item]);
    return performance.now() - start;
  });
}

/** The middle of several runs. */
function oddMs(engine: Engine, report: Description): number {
  const times = Array.from({ length: oddRuns }, () => {
    const start = performance.now();
    engine.search(report);
    return performance.now() - start;
  });
  return median(times);
}

/** Ten times the items should take less than ten times as long. */
function rowsOfGrowth(p99s: readonly number[]): BenchRow[] {
  return sizes.slice(1).map((size, at) => {
    const before = sizes[at] as number;
    return {
      name: `search p99, growth from ${before.toLocaleString('en')} to ${size.toLocaleString('en')}`,
      ours: (p99s[at + 1] as number) / (p99s[at] as number),
      peer: size / before,
      peerName: 'linear',
      unit: 'times',
    };
  });
}
