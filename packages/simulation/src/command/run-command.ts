import { compare, summarise } from '../compare/compare.ts';
import { sensitivity } from '../compare/sensitivity.ts';
import { comparisonTable, sensitivityTable } from '../compare/table.ts';
import { targetLines } from '../compare/targets.ts';
import { BrokenInvariant } from '../invariants/broken-invariant.ts';
import type { Watched } from '../invariants/watch.ts';
import { parameterList } from '../parameters/parameter-list.ts';
import { usualParameters } from '../parameters/parameters.ts';
import { compareAllWaits } from '../waits/compare-waits.ts';
import { waitsTable } from '../waits/waits-table.ts';
import { runYear } from '../year/run-year.ts';
import { FaultyOption, type Options, readOptions, usage } from './read-options.ts';
import { drawFigures, writeFigures } from './write-results.ts';

/** Evenings a desk has behind it before its predictions count. */
const eveningsBefore = 5;

/** Do what the command line says; answers with the exit code. */
export async function runCommand(
  words: readonly string[],
  say: (line: string) => void,
): Promise<number> {
  try {
    const options = readOptions(words);
    if (options.hasParameters) say(parameterList());
    else if (options.isWaits) await runWaits(options, say);
    else if (options.isYear) await runTheYear(options, say);
    else await runEvenings(options, say);
    return 0;
  } catch (error) {
    if (error instanceof FaultyOption) say(`${error.message}\n\n${usage}`);
    else if (error instanceof BrokenInvariant) say(`BROKEN: ${error.message}`);
    else throw error;
    return 1;
  }
}

async function runEvenings(options: Options, say: (line: string) => void): Promise<void> {
  const question = { seeds: options.seeds, evening: options.evening, p: usualParameters };
  const stories = await compare(question);
  const old = summarise(stories.old);
  const homeward = summarise(stories.homeward);
  say(`${options.seeds} ${options.evening} evenings, ${old.guests} guests who lost something\n`);
  say(comparisonTable(old, homeward));
  say(`\n${targetLines(homeward).join('\n')}`);
  const variants = options.hasSensitivity ? await sensitivity(question, { old, homeward }) : [];
  if (variants.length > 0) say(`\n${sensitivityTable(variants)}`);
  const results = { question, stories, old, homeward, variants };
  if (options.json) await writeFigures(options.json, results);
  if (options.svg) await drawFigures(options.svg, results);
}

async function runWaits({ seeds, seed }: Options, say: (line: string) => void): Promise<void> {
  say(waitsTable(await compareAllWaits({ seed, before: eveningsBefore, evenings: seeds })));
}

async function runTheYear(options: Options, say: (line: string) => void): Promise<void> {
  const { seed, days, lossesPerDay } = options;
  const scale = lossesPerDay / usualParameters.lossesPerDay;
  const p = {
    ...usualParameters,
    lossesPerDay,
    handInsPerDay: usualParameters.handInsPerDay * scale,
    questionsPerDay: usualParameters.questionsPerDay * scale,
  };
  const monthly = 30;
  const watched = await runYear({ seed, days, firstDate: '2026-01-01', p }, (day, sofar) => {
    if ((day.number + 1) % monthly === 0) say(`${day.date}: ${told(sofar)}`);
  });
  say(`${days} days in order (seed ${seed}): ${told(watched)}`);
}

function told(watched: Watched): string {
  return Object.entries(watched)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
