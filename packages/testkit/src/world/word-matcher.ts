import {
  type Evidence,
  type FoundItem,
  type FoundItemId,
  type LostReport,
  type LostReportId,
  wordsOfReport,
} from '@homeward/domain';
import type { Candidate, Matcher } from '@homeward/usecases';
import { colourAsker, coloursOf } from './colour-asker.ts';

/** A small honest matcher: the same kind, the same colours and the same words count. */
export interface WordMatcher extends Matcher {
  rememberItem(item: FoundItem): void;
  rememberReport(report: LostReport): void;
}

const kindPoints = 0.4;
const colourPoints = 0.1;
const wordPoints = 0.2;
const highest = 0.97;

/** A matcher over what it has been told, without an index and without surprises. */
export function wordMatcher(): WordMatcher {
  const items = new Map<FoundItemId, FoundItem>();
  const reports = new Map<LostReportId, LostReport>();
  const isHere = ({ status }: FoundItem) => status === 'held' || status === 'reserved';
  return {
    ...colourAsker(items),
    rememberItem: (item) => void items.set(item.id, item),
    rememberReport: (report) => void reports.set(report.id, report),
    itemsFor: (report, limit) =>
      best(
        [...items.values()].filter(isHere).map((item) => ({ id: item.id, ...weigh(item, report) })),
        limit,
      ),
    reportsFor: (item, _photos, limit) =>
      best(
        [...reports.values()]
          .filter(({ status }) => status === 'open')
          .map((report) => ({ id: report.id, ...weigh(item, report) })),
        limit,
      ),
    lookAlikesOf: (item, _photos, limit) =>
      best(
        [...items.values()]
          .filter((other) => isHere(other) && other.id !== item.id)
          .map((other) => ({ id: other.id, ...weighTwins(item, other) })),
        limit,
      ),
    search(words, limit) {
      const wanted = wordsOf(words);
      const found = [...items.values()].filter((item) => {
        const said = wordsOf(`${item.title} ${item.description} ${item.brand ?? ''}`);
        return wanted.size > 0 && [...wanted].every((word) => said.has(word));
      });
      return found.slice(0, limit).map(({ id }) => id);
    },
  };
}

function best<Id>(candidates: readonly Candidate<Id>[], limit: number): readonly Candidate<Id>[] {
  return candidates
    .filter(({ probability }) => probability > 0)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, limit);
}

function weigh(item: FoundItem, report: LostReport): Omit<Candidate<never>, 'id'> {
  if (report.categoryId && report.categoryId !== item.categoryId) {
    return { probability: 0, evidence: [] };
  }
  const said = wordsOf(`${item.title} ${item.description}`);
  const words = [...wordsOf(wordsOfReport(report))].filter((word) => said.has(word));
  const had: readonly string[] = item.colours;
  const colours = coloursOf(report).filter((colour) => had.includes(colour));
  const evidence: readonly Evidence[] = [
    ...(report.categoryId ? [agree('kind', report.categoryId, kindPoints)] : []),
    ...colours.map((colour) => agree('colour', colour, colourPoints)),
    ...words.map((word) => agree('words', word, wordPoints)),
  ];
  const points = evidence.reduce((sum, { weight }) => sum + weight, 0);
  return { probability: Math.min(highest, Number(points.toFixed(2))), evidence };
}

/** Two items of one kind are as alike as the words their titles and descriptions share. */
function weighTwins(one: FoundItem, other: FoundItem): Omit<Candidate<never>, 'id'> {
  if (one.categoryId !== other.categoryId) return { probability: 0, evidence: [] };
  const said = wordsOf(`${one.title} ${one.description}`);
  const heard = wordsOf(`${other.title} ${other.description}`);
  const words = [...heard].filter((word) => said.has(word));
  const all = new Set([...said, ...heard]).size;
  const probability = all === 0 ? 0 : (highest * words.length) / all;
  return {
    probability: Number(probability.toFixed(2)),
    evidence: words.map((word) => agree('words', word, wordPoints)),
  };
}

function agree(field: Evidence['field'], both: string, weight: number): Evidence {
  return { field, weight, report: both, item: both, amount: null };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []);
}
