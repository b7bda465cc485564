import type { Asked } from './ask.ts';
import { truthOf } from './ask.ts';
import { type Score, scoreOf } from './score.ts';
import { plain, styles, stylesOf, wordUseIn } from './styles.ts';

export type Print = (line: string) => void;

/** R@1, R@5, R@10 and MRR of all, by language, and by style of fault. */
export function tellScores(asked: readonly Asked[], print: Print): void {
  const tell = (name: string, chosen: readonly Asked[], remark = ''): void => {
    const score = scoreOf(chosen, truthOf(chosen));
    if (score.reports > 0) print(`${name.padEnd(14)} ${inWords(score)}${remark}`);
  };
  const speaking = (language: string) => asked.filter((each) => each.report.language === language);
  tell('all', asked);
  tell(
    'not English',
    asked.filter(({ report }) => report.language !== 'en'),
  );
  for (const language of [...new Set(asked.map(({ report }) => report.language))].sort()) {
    tell(language, speaking(language));
  }
  print('By style of fault (a report may have several):');
  const having = byStyle(asked);
  for (const { name, definition } of styles) tell(name, having.get(name) ?? [], `  ${definition}`);
  tell(plain, having.get(plain) ?? [], '  none of these');
}

function byStyle(asked: readonly Asked[]): ReadonlyMap<string, readonly Asked[]> {
  const having = new Map<string, Asked[]>();
  for (const set of new Set(asked.map((each) => each.set))) {
    const items = new Map(set.items.map((item) => [item.id, item]));
    const use = wordUseIn([
      ...set.items.map(({ text }) => text),
      ...set.reports.map(({ description }) => description.text),
    ]);
    for (const each of asked) {
      const item = each.set === set && each.truth !== null ? items.get(each.truth) : undefined;
      if (!item) continue;
      for (const name of stylesOf(each.report.description, item, use)) {
        having.set(name, [...(having.get(name) ?? []), each]);
      }
    }
  }
  return having;
}

function inWords({ reports, recallAt1, recallAt5, recallAt10, meanReciprocalRank }: Score): string {
  const recall = `R@1 ${percent(recallAt1)}  R@5 ${percent(recallAt5)}  R@10 ${percent(recallAt10)}`;
  return `${String(reports).padStart(4)} reports  ${recall}  MRR ${meanReciprocalRank.toFixed(3)}`;
}

/** A share of 1 as "100.0 %", in a column. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}
