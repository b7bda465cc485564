import { expect, test } from 'vitest';
import { median } from '../../../test/bench/bench-row.ts';
import {
  asFoundItem,
  asLostReport,
  madePlaces,
  makeThings,
} from '../../../test/bench/made-things.ts';
import { oddReports } from '../../../test/bench/odd-reports.ts';
import { createMatchingIndex, type Description } from '../src/index.ts';

/**
 * The house allows 50 ms for an odd report at 100,000 items, where an ordinary one takes
 * about two (`npm run bench -- search` measures both): so many times as long at most.
 */
const mostTimesAsLong = 25;
const runs = 9;
const things = makeThings(3000, 7);
const index = createMatchingIndex({ side: 'found-items', places: madePlaces });
for (const thing of things) index.add(asFoundItem(thing));

function timeOf(report: Description): number {
  const start = performance.now();
  index.query(report, 10);
  return performance.now() - start;
}

const ordinary = things.slice(0, 300).map((thing, at) => asLostReport(thing, at));
for (const report of ordinary) timeOf(report);
const ordinaryMs = median(ordinary.map(timeOf));

test.each(Object.entries(oddReports))(
  'a report with %s takes no longer to answer than a few ordinary ones',
  (_, report) => {
    const times = Array.from({ length: runs }, () => timeOf(report));
    expect(median(times) / ordinaryMs).toBeLessThan(mostTimesAsLong);
  },
);
