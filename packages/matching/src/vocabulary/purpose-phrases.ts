import { fold } from '../reading/fold.ts';
import { isDeterminer } from './determiners.ts';
import { purposes } from './purposes.ts';
import { bareWord, type Sense } from './senses.ts';
import { stopWordLanguages } from './stop-words.ts';
import { vocabularyLanguages } from './table.ts';

/** The phrases of purpose that go on with one word, and those that end here. */
export interface PurposeNode {
  readonly next: Map<string, PurposeNode>;
  readonly senses: Sense[];
  /** Words that carry meaning on the way here: the more, the more may be put in between. */
  readonly telling: number;
}

/** Stands for any determiner: "on my knee" is "on the knee" and "on her knee". */
const determiner = '*';
const root: PurposeNode = { next: new Map(), senses: [], telling: 0 };

for (const { id, kind, names } of purposes) {
  for (const [at, language] of vocabularyLanguages.entries()) {
    const sense: Sense = {
      room: 'purpose',
      id,
      languages: 1 << at,
      needsCapital: false,
      impliedKind: kind,
    };
    for (const name of names[language]) addPhrase(fold(name), sense);
  }
}

function addPhrase(phrase: string, sense: Sense): void {
  const [first, ...rest] = phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (!first || rest.length === 0 || !/^[\p{Script=Latin}\p{Script=Arabic}\p{N}]/u.test(first))
    return;
  let node = childOf(root, first);
  let isDetermined = false;
  for (const word of rest) {
    if (isDeterminer(word)) isDetermined = true;
    else {
      node = childOf(isDetermined ? childOf(node, determiner) : node, word);
      isDetermined = false;
    }
  }
  if (node.telling > 0 && !isDetermined) node.senses.push(sense);
}

function childOf(node: PurposeNode, word: string): PurposeNode {
  const key = bareWord(word);
  const known = node.next.get(key);
  if (known) return known;
  const telling = node.telling + (word === determiner || isSmallWord(word) ? 0 : 1);
  const child: PurposeNode = { next: new Map(), senses: [], telling };
  node.next.set(key, child);
  return child;
}

/** The phrases that go on with a folded word, and those that go on with any determiner. */
export function goingOn(node: PurposeNode, word: string): PurposeNode | undefined {
  return node.next.get(bareWord(word));
}

export function goingOnDetermined(node: PurposeNode): PurposeNode | undefined {
  return node.next.get(determiner);
}

/** Whether a word carries no meaning of its own in a phrase. */
export function isSmallWord(word: string): boolean {
  return stopWordLanguages(word) !== 0 || isDeterminer(word);
}

/** The phrases of purpose that begin with a folded word. */
export function purposesFrom(word: string): PurposeNode | undefined {
  return goingOn(root, word);
}
