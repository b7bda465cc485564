import { writeFile } from 'node:fs/promises';
import { chartOf } from '../chart/chart.ts';
import { curveOf } from '../chart/curve.ts';
import type { Comparison, Question, Stories } from '../compare/compare.ts';
import type { Tried } from '../compare/sensitivity.ts';
import { hoursToReturn, type Summary } from '../compare/summary.ts';
import { parameterTable } from '../parameters/parameters.ts';

export interface Results {
  readonly question: Question;
  readonly stories: Comparison;
  readonly old: Summary;
  readonly homeward: Summary;
  readonly variants: readonly Tried[];
}

/** All figures and distributions as JSON, with the parameters they rest on. */
export async function writeFigures(path: string, results: Results): Promise<void> {
  const { question, stories, old, homeward, variants } = results;
  const { seeds, evening } = question;
  const distributions = {
    old: distributionsOf(stories.old),
    homeward: distributionsOf(stories.homeward),
  };
  const parameters = parameterTable;
  const all = { seeds, evening, parameters, old, homeward, distributions, variants };
  await writeFile(path, `${JSON.stringify(all, null, 1)}\n`);
}

/** The distributions as an SVG picture. */
export async function drawFigures(path: string, results: Results): Promise<void> {
  const { question, stories, old, homeward } = results;
  const { seeds, evening } = question;
  const heading = `The same ${seeds} ${evening} evenings: ${old.guests} guests who lost something`;
  const svg = chartOf(
    heading,
    { stories: stories.old, summary: old },
    { stories: stories.homeward, summary: homeward },
  );
  await writeFile(path, `${svg}\n`);
}

/** Points (value, share of guests at most there) of each distribution. */
function distributionsOf({ guests }: Stories) {
  const home = guests.filter(({ returnedMs }) => returnedMs !== null);
  return {
    standingMinutes: curveOf(guests.map(({ standingMinutes }) => standingMinutes)),
    visits: curveOf(guests.map(({ visits }) => visits)),
    returnHours: curveOf(home.map(hoursToReturn)),
    counterMinutes: curveOf(guests.map(({ staffMinutes }) => staffMinutes)),
  };
}
