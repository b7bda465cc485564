import type { Description } from '../../packages/matching/src/index.ts';
import { asFoundItem, asLostReport, type MadeThing, madeThings } from './made-things.ts';
import type { Engine } from './search-engines.ts';

export const seed = 20_260_601;
const warmUps = 40;
const batchSize = 1000;

/** A report, and the item it is about. */
export interface Asked {
  readonly report: Description;
  readonly item: string;
}

/** Made found items in batches; every so many of the things behind them are kept to be asked for. */
export function* madeItems(
  count: number,
  kept: MadeThing[],
  keepEvery: number,
): Iterable<readonly Description[]> {
  let batch: Description[] = [];
  let at = 0;
  for (const thing of madeThings(count, seed)) {
    if (at % keepEvery === 0) kept.push(thing);
    at += 1;
    batch.push(asFoundItem(thing));
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What the owners of things say of them. */
export function reportsOf(things: readonly MadeThing[]): readonly Asked[] {
  return things.map((thing, at) => ({ report: asLostReport(thing, seed + at), item: thing.id }));
}

/** Milliseconds for each report; prints how many true items came among the first five. */
export function timesOf(name: string, engine: Engine, asked: readonly Asked[]): number[] {
  if (asked.length > warmUps) {
    for (const { report } of asked.slice(0, warmUps)) engine.search(report);
  }
  let hits = 0;
  const times = asked.map(({ report, item }) => {
    const start = performance.now();
    const found = engine.search(report);
    const time = performance.now() - start;
    hits += Number(found.slice(0, 5).some(({ id }) => id === item));
    return time;
  });
  const share = ((100 * hits) / asked.length).toFixed(0);
  console.log(`${name}: ${share} % of ${asked.length} true items among the first five`);
  return times;
}

/** The figure that 99 of 100 stay below. */
export function p99(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
}
