import { fileURLToPath } from 'node:url';
import { matchThresholds } from '../../../kiosk-config/venue.json' with { type: 'json' };
import { type Asked, askHouse, askItems, truthOf } from './ask.ts';
import { filesIn, loadSet } from './benchmark-set.ts';
import { noticesOf } from './notices.ts';
import { scoreOf } from './score.ts';

/** What must not get worse: shares from 0 to 1. */
export interface Floor {
  readonly recallAt1: number;
  readonly recallAt5: number;
  readonly recallAt5NotEnglish: number;
  /** Of the automatic notices, how many are right; and how many true pairs they reach. */
  readonly noticePrecision: number;
  readonly noticeCoverage: number;
}

/** The shipped sets in the groups that have a floor of their own. */
export const floorGroups = {
  fitted: ['park'],
  development: ['railway', 'museum', 'campus'],
  'held out': ['airport', 'lakeside', 'stadium'],
  'held-out parks': ['seaside', 'lanternwood'],
  arabic: ['park-arabic'],
} as const;

export type FloorGroup = keyof typeof floorGroups;
export const floorGroupNames = Object.keys(floorGroups) as readonly FloorGroup[];

/** A fall by more than this is a regression. */
const tolerated = 0.02;

/** Where a shipped set lies. */
export function shippedSet(name: string): string {
  return fileURLToPath(new URL(`../../../test/benchmark-sets/${name}`, import.meta.url));
}

/** What a group of shipped sets reaches now, pooled. */
export function measureGroup(group: FloorGroup): Floor {
  const asked = floorGroups[group].flatMap(
    (name) => askItems(loadSet(filesIn(shippedSet(name)))).asked,
  );
  const elsewhere = asked.filter(({ report }) => report.language !== 'en');
  const told = floorGroups[group].flatMap((name) =>
    askHouse(loadSet(filesIn(shippedSet(name)))).reports.map((answer) => ({
      ...answer,
      id: `${name}/${answer.id}`,
    })),
  );
  const { notice } = noticesOf(matchThresholds, told, truthOf(asked));
  const { recallAt1, recallAt5 } = scored(asked);
  return {
    recallAt1,
    recallAt5,
    recallAt5NotEnglish: scored(elsewhere).recallAt5,
    noticePrecision: notice.pairs > 0 ? notice.right / notice.pairs : 0,
    noticeCoverage: notice.reached / Math.max(1, notice.withPartner),
  };
}

function scored(asked: readonly Asked[]) {
  return scoreOf(asked, truthOf(asked));
}

/** Today's figures less two points, as they stand in `floors.json`. */
export function measureFloors(): Readonly<Record<FloorGroup, Floor>> {
  const floors = floorGroupNames.map((group) => {
    const figures = Object.entries(measureGroup(group)).map(([name, share]) => {
      return [name, Math.max(0, Math.floor((share - tolerated) * 1000) / 1000)];
    });
    return [group, Object.fromEntries(figures)];
  });
  return Object.fromEntries(floors);
}
