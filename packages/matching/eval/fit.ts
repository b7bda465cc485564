import { parseArgs } from 'node:util';
import { fitted } from '../src/fitted.ts';
import { createMatchingIndex, type MatchingIndex, type PlaceMap } from '../src/index.ts';
import { forgetKinship } from '../src/vocabulary/kinship.ts';
import { readCatalogue, readPlaces, readReports, readTruth } from './read-set.ts';

/*
 * Fits the numbers of `src/fitted.ts` to sets by coordinate search, one step up or
 * down at a time, and prints them to be pasted. What is judged is the mean logarithm of the
 * probability given to the truth (the right item, or that it isn't there), a proper score:
 *
 *   npx tsx packages/matching/eval/fit.ts DIR [DIR...] [--only NAME,NAME...]
 */

type Name = keyof typeof fitted;

interface Asked {
  readonly folder: string;
  readonly places: PlaceMap;
  readonly items: ReturnType<typeof readCatalogue>;
  index: MatchingIndex;
  readonly reports: ReturnType<typeof readReports>;
  readonly truth: ReadonlyMap<string, string | null>;
}

const rounds = 4;
/** An item that wasn't even listed was given at least this. */
const leastProbability = 1e-4;
/** Numbers stay near where they were: a prior against chasing single reports. */
const stay = 0.002;

const begun = { ...fitted };

/** These change what is read, so that the items have to be read again. */
const ofReading: ReadonlySet<Name> = new Set<Name>([
  'kindInTitle',
  'kindOwned',
  'kindInLosing',
  'kindColoured',
  'kindFirst',
  'kindContained',
  'kindContainedFar',
  'kindAsModifier',
  'kindAside',
  'kindToyAside',
  'kindImplied',
  'kindByPurpose',
  'kindInCategory',
  'kindUnnamed',
  'categoryAlone',
  'categoryBeside',
  'categoryAgrees',
]);
/** Where and when alone must never find a match, whatever a set would gain by it. */
const held: ReadonlySet<Name> = new Set<Name>(['circumstancesAlone']);

function indexOf({ places, items }: Pick<Asked, 'places' | 'items'>): MatchingIndex {
  const index = createMatchingIndex({ side: 'found-items', places });
  for (const item of items) index.add(item);
  return index;
}

function openSet(folder: string): Asked {
  const places = readPlaces(`${folder}/places.json`);
  const items = readCatalogue(`${folder}/catalogue.jsonl`);
  return {
    folder,
    places,
    items,
    index: indexOf({ places, items }),
    reports: readReports(`${folder}/guest.jsonl`),
    truth: readTruth(`${folder}/truth.json`),
  };
}

/** Mean log probability of the truth over all reports; 0 would be perfect. */
function scoreOf(sets: readonly Asked[]): number {
  let sum = 0;
  let count = 0;
  for (const { index, reports, truth } of sets) {
    for (const { description } of reports) {
      const ranked = index.query(description, 120);
      const item = truth.get(description.id) ?? null;
      const total = ranked.reduce((all, { probability }) => all + probability, 0);
      const given =
        item === null ? 1 - total : (ranked.find(({ id }) => id === item)?.probability ?? 0);
      sum += Math.log(Math.max(leastProbability, given));
      count += 1;
    }
  }
  return sum / count;
}

function strayed(): number {
  return (Object.keys(fitted) as Name[]).reduce(
    (sum, name) => sum + ((fitted[name] - begun[name]) / (Math.abs(begun[name]) || 1)) ** 2,
    0,
  );
}

function stepsOf(name: Name): readonly number[] {
  const value = fitted[name];
  if (name === 'offset') return [value - 0.3, value + 0.3];
  if (value > 0 && value < 1) {
    const odds = value / (1 - value);
    return [0.6, 1.6].map((factor) => (odds * factor) / (1 + odds * factor));
  }
  return [value * 0.8, value * 1.25];
}

function reread(name: Name): void {
  if (name.startsWith('kin')) forgetKinship();
  if (ofReading.has(name)) for (const set of sets) set.index = indexOf(set);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' } },
});
const names = Object.keys(fitted) as Name[];
const wanted = values.only ? new Set(values.only.split(',')) : new Set<string>(names);
const sets = positionals.map(openSet);
let best = scoreOf(sets);
console.log(`before: ${best.toFixed(4)}`);
for (let round = 0; round < rounds; round += 1) {
  for (const name of names) {
    if (held.has(name) || !wanted.has(name)) continue;
    const kept = fitted[name];
    for (const value of stepsOf(name)) {
      const before = fitted[name];
      fitted[name] = value;
      reread(name);
      const score = scoreOf(sets) - stay * strayed();
      if (score > best + 1e-5) best = score;
      else {
        fitted[name] = before;
        reread(name);
      }
    }
    if (fitted[name] !== kept) {
      console.log(`${name}: ${kept.toFixed(3)} -> ${fitted[name].toFixed(3)} (${best.toFixed(4)})`);
    }
  }
}
console.log(JSON.stringify(fitted, null, 2));
