import { type BenchRow, median } from './bench-row.ts';
import type { MadeThing } from './made-things.ts';
import { madeItems, p99, reportsOf, timesOf } from './search-asking.ts';
import { load, ours } from './search-engines.ts';

const million = 1_000_000;
const asked = 400;
/** What is promised at a tenth of this, times ten: there is no promise at this size. */
const linear = { loadSeconds: 100, megabytes: 4000, queryMs: 100 } as const;

/** One million found items in one index: far more than any desk has, to see where it bends. */
export async function benchMillion(): Promise<BenchRow[]> {
  const things: MadeThing[] = [];
  const items = madeItems(million, things, million / asked);
  const { engine, seconds, megabytes } = load('1,000,000 items, ours', ours(), items);
  const times = timesOf('1,000,000 items, ours', engine, reportsOf(things));
  const row = (name: string, figure: number, peer: number, unit: BenchRow['unit']): BenchRow => {
    return { name: `1,000,000 items, ${name}`, ours: figure, peer, peerName: '10 x limit', unit };
  };
  return [
    row('load', seconds, linear.loadSeconds, 's'),
    row('memory', megabytes, linear.megabytes, 'MB'),
    row('search, median', median(times), linear.queryMs, 'ms'),
    row('search, p99', p99(times), linear.queryMs, 'ms'),
  ];
}
