import { parseArgs } from 'node:util';
import type { Evening } from '../world/create-days.ts';

export interface Options {
  readonly seeds: number;
  readonly evening: Evening;
  readonly hasSensitivity: boolean;
  readonly hasParameters: boolean;
  readonly isYear: boolean;
  /** Compare ways of predicting the wait instead of desks. */
  readonly isWaits: boolean;
  readonly days: number;
  readonly lossesPerDay: number;
  readonly seed: number;
  readonly json: string | null;
  readonly svg: string | null;
}

/** Something on the command line that cannot be understood. */
export class FaultyOption extends Error {}

export const usage = `npm run simulate -- [options]
  --evening bad|usual   one of three clerks is missing, or nobody is (bad)
  --seeds N             how many evenings (20)
  --no-sensitivity      without the table of less kind worlds
  --parameters          print every number and where it comes from, and stop
  --json FILE           write all figures
  --svg FILE            draw the distributions
  --waits               compare ways of predicting the wait, on --seeds evenings of each kind
  --year                run a year of days with Homeward and check what must always hold
  --days N              another number of days for --year (365)
  --losses N            losses a day for --year (60)
  --seed N              which year (1)`;

/** Read the command line. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parse(words);
  const evening = values.evening;
  if (evening !== 'bad' && evening !== 'usual') {
    throw new FaultyOption(`--evening is bad or usual, not ${evening}`);
  }
  return {
    evening,
    seeds: count('seeds', values.seeds),
    hasSensitivity: !values['no-sensitivity'],
    hasParameters: values.parameters,
    isYear: values.year,
    isWaits: values.waits,
    days: count('days', values.days),
    lossesPerDay: count('losses', values.losses),
    seed: count('seed', values.seed),
    json: values.json ?? null,
    svg: values.svg ?? null,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        evening: { type: 'string', default: 'bad' },
        seeds: { type: 'string', default: '20' },
        'no-sensitivity': { type: 'boolean', default: false },
        parameters: { type: 'boolean', default: false },
        json: { type: 'string' },
        svg: { type: 'string' },
        year: { type: 'boolean', default: false },
        waits: { type: 'boolean', default: false },
        days: { type: 'string', default: '365' },
        losses: { type: 'string', default: '60' },
        seed: { type: 'string', default: '1' },
      },
    });
  } catch (error) {
    throw new FaultyOption((error as Error).message);
  }
}

function count(name: string, said: string): number {
  const number = Number(said);
  if (Number.isInteger(number) && number > 0) return number;
  throw new FaultyOption(`--${name} is a number above 0, not ${said}`);
}
