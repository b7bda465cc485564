import type { BenchRow } from './bench-row.ts';
import { benchCalled } from './called.bench.ts';
import { benchFanOut } from './fan-out.bench.ts';
import { benchFirstLoad } from './first-load.bench.ts';
import { benchMillion } from './million.bench.ts';
import { benchPhotoPipeline } from './photos.bench.ts';
import { benchReads } from './reads.bench.ts';
import { benchSearch } from './search.bench.ts';
import { benchWaits } from './waits.bench.ts';

const benches: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  photos: benchPhotoPipeline,
  search: benchSearch,
  'fan-out': benchFanOut,
  called: benchCalled,
  reads: benchReads,
  'first-load': benchFirstLoad,
  waits: benchWaits,
};

/** Too long or too large for every day: only when named. */
const onDemand: typeof benches = { million: benchMillion };

/** `npm run bench` runs all; `npm run bench -- search reads` only those named. */
async function main(names: readonly string[]): Promise<void> {
  const wanted = names.length > 0 ? names : Object.keys(benches);
  console.log('name | ours | peer or limit | ratio (above 1: ours is better)');
  for (const name of wanted) {
    const bench = benches[name] ?? onDemand[name];
    const known = Object.keys({ ...benches, ...onDemand }).join(', ');
    if (!bench) throw new Error(`No bench "${name}": ${known}`);
    for (const row of await bench()) console.log(lineOf(row));
  }
}

function lineOf({ name, ours, peer, peerName, unit }: BenchRow): string {
  const ratio = unit === 'per s' ? ours / peer : peer / ours;
  const figure = (amount: number) => `${amount.toPrecision(3)} ${unit}`;
  return `${name} | ${figure(ours)} | ${peerName} ${figure(peer)} | ${ratio.toPrecision(3)}`;
}

await main(process.argv.slice(2));
process.exit(0);
