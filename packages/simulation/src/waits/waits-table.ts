import type { ScenarioResult } from './compare-waits.ts';
import { type Score, Tally } from './score.ts';

const heads = ['', 'mean error', 'inside', 'width', 'interval score', 'within 3 min'] as const;

/** The comparison as a table in Markdown: each scenario, then all of them together. */
export function waitsTable(scenarios: readonly ScenarioResult[]): string {
  const parts = scenarios.map(({ scenario, results, shown, unsaid }) => {
    const [first] = results;
    const said = `${first?.tally.score().count ?? 0} waits, ${unsaid} of which nothing could be said`;
    const rows = results.map(({ name, tally }) => rowOf(name, tally.score()));
    return section(`${scenario.name} (${said})`, [...rows, rowOf('Homeward, all shown', shown)]);
  });
  const names = scenarios[0]?.results.map(({ name }) => name) ?? [];
  const pooled = names.map((name) => {
    const tally = new Tally();
    for (const { results } of scenarios) {
      for (const each of results) if (each.name === name) tally.take(each.tally);
    }
    return rowOf(name, tally.score());
  });
  return [...parts, section('all together', pooled)].join('\n\n');
}

function section(heading: string, rows: readonly string[]): string {
  const rule = heads.map((_, place) => (place === 0 ? '---' : '---:'));
  return [`### ${heading}`, '', line(heads), line(rule), ...rows].join('\n');
}

function rowOf(name: string, score: Score): string {
  return line([
    name,
    `${score.meanError.toFixed(1)} min`,
    `${(100 * score.inside).toFixed(1)} %`,
    `${score.meanWidth.toFixed(1)} min`,
    score.intervalScore.toFixed(1),
    `${(100 * score.withinThree).toFixed(0)} %`,
  ]);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
