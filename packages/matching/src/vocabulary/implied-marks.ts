import { fold } from '../reading/fold.ts';
import { concepts } from './concepts.ts';
import { names } from './senses.ts';
import { vocabularyLanguages } from './table.ts';

/** A mark in more than this share of a kind's names goes without saying: a sun hat has to do with the sun. */
const oftenNamed = 0.1;
const known = new Map<string, ReadonlySet<string>>();

/** The marks that the names of a kind speak of so often that they say nothing of one such thing. */
export function impliedMarks(kind: string): ReadonlySet<string> {
  const marks = known.get(kind) ?? gatherImplied(kind);
  known.set(kind, marks);
  return marks;
}

function gatherImplied(kind: string): ReadonlySet<string> {
  const implied = new Set<string>();
  for (const language of vocabularyLanguages) {
    const called = concepts.get(kind)?.names[language] ?? [];
    const counts = new Map<string, number>();
    for (const name of called) {
      for (const mark of marksIn(name)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
    for (const [mark, count] of counts) if (count > called.length * oftenNamed) implied.add(mark);
  }
  return implied;
}

function marksIn(name: string): ReadonlySet<string> {
  const words = fold(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const senses = words.flatMap((word) => names.single.get(word) ?? []);
  return new Set(senses.filter(({ room }) => room === 'mark').map(({ id }) => id));
}
