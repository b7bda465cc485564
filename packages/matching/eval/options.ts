import { parseArgs } from 'node:util';
import { matchThresholds } from '../../../kiosk-config/venue.json' with { type: 'json' };
import { filesIn, type SetFiles } from './benchmark-set.ts';
import { FaultyInput } from './faulty-input.ts';
import type { Thresholds } from './notices.ts';

/** What to evaluate, and what to tell of it. */
export interface Options {
  readonly sets: readonly SetFiles[];
  readonly out: string | null;
  readonly thresholds: Thresholds;
  readonly isLeaveOut: boolean;
}

export const usage = `Usage: npm run -s eval:matching -- --catalogue FILE --reports FILE --places FILE --out FILE [--truth FILE]
   or: npm run -s eval:matching -- --set FOLDER [--set FOLDER ...] [--out FILE]
   or: npm run -s eval:matching -- --floors
  --catalogue, --reports   found items and lost reports, one JSON object a line
  --places                 a JSON list of places with their zones
  --out                    where the ranked suggestions go, one JSON object a line
  --truth                  a JSON object of report ids and item ids (or null): scores the answers
  --set                    a folder with catalogue.jsonl, guest.jsonl, places.json, truth.json
  --leave-out              what each kind of evidence contributes; needs the truth
  --almost-certain, --have-a-look
                           thresholds from 0 to 1 in place of the venue's ${matchThresholds.almostCertain} and ${matchThresholds.haveALook}
  --floors                 measure the shipped sets and print the floors of the test suite`;

/** Read the command line; anything that makes no sense ends with what would. Null asks for the floors. */
export function readOptions(args: readonly string[]): Options | null {
  const given = parsed(args);
  const thresholds = {
    haveALook: shareOf('--have-a-look', given['have-a-look'], matchThresholds.haveALook),
    almostCertain: shareOf(
      '--almost-certain',
      given['almost-certain'],
      matchThresholds.almostCertain,
    ),
  };
  if (thresholds.haveALook >= thresholds.almostCertain) {
    throw misused('--almost-certain must be above --have-a-look');
  }
  const named = ['catalogue', 'reports', 'places', 'truth'] as const;
  if (given.floors) {
    if (args.length > 1) throw misused('--floors measures the shipped sets and takes nothing else');
    return null;
  }
  const rest = { out: given.out ?? null, thresholds, isLeaveOut: given['leave-out'] ?? false };
  if (given.set) {
    const clash = named.find((name) => given[name] !== undefined);
    if (clash) throw misused(`--set and --${clash} don't go together`);
    return { ...rest, sets: namedApart(given.set.map(filesIn)) };
  }
  const { catalogue, reports, places, truth = null } = given;
  const missing = ([...named.slice(0, 3), 'out'] as const).filter((name) => !given[name]);
  if (!catalogue || !reports || !places || missing.length > 0) {
    throw misused(`${missing.map((name) => `--${name}`).join(', ')} missing`);
  }
  if (rest.isLeaveOut && truth === null) throw misused('--leave-out needs --truth');
  return { ...rest, sets: [{ name: 'set', catalogue, reports, places, truth }] };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        catalogue: text,
        reports: text,
        places: text,
        out: text,
        truth: text,
        set: { ...text, multiple: true },
        'leave-out': flag,
        'almost-certain': text,
        'have-a-look': text,
        floors: flag,
      },
    }).values;
  } catch (error) {
    throw misused((error as Error).message);
  }
}

function shareOf(option: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const share = Number(text);
  if (text.trim() !== '' && share >= 0 && share <= 1) return share;
  throw misused(`${option} must be a number from 0 to 1, not "${text}"`);
}

function namedApart(sets: readonly SetFiles[]): readonly SetFiles[] {
  const names = sets.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw misused(`two sets are called "${twice}"`);
  return sets;
}

function misused(reason: string): FaultyInput {
  return new FaultyInput(`${reason}\n${usage}`);
}
