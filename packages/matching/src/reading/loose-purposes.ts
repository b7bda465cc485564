import { isDeterminer } from '../vocabulary/determiners.ts';
import {
  goingOn,
  goingOnDetermined,
  isSmallWord,
  type PurposeNode,
  purposesFrom,
} from '../vocabulary/purpose-phrases.ts';
import type { Sense } from '../vocabulary/senses.ts';
import type { Token } from './tokens.ts';

/** How far a phrase is believed for each word that stands in it unforeseen: "on my sore knee". */
const certaintyOfGap = 0.75;
const mostGaps = 2;
const mostWords = 10;

const noGaps = { count: 0, areDetermined: true };

/** What a thing is for, in words that go a little beyond the listed ones. */
export interface LoosePurpose {
  readonly length: number;
  readonly senses: readonly Sense[];
  readonly certainty: number;
}

/** The purpose told from a word on, with other determiners or up to two words put in between; null when none is. */
export function loosePurposeAt(tokens: readonly Token[], at: number): LoosePurpose | null {
  const first = tokens[at];
  const start = first && purposesFrom(first.text);
  return start ? walk(tokens.slice(at, at + mostWords), 1, start, noGaps) : null;
}

/** Words put in between: how many, and whether all of them stand behind a determiner, as adjectives do. */
interface Gaps {
  readonly count: number;
  readonly areDetermined: boolean;
}

/** Follows the listed phrases through a text; the one with the fewest words in between wins, then the longest. */
function walk(
  words: readonly Token[],
  at: number,
  node: PurposeNode,
  gaps: Gaps,
): LoosePurpose | null {
  let best: LoosePurpose | null = isTold(node, gaps)
    ? { length: at, senses: node.senses, certainty: certaintyOfGap ** gaps.count }
    : null;
  const token = words[at];
  if (token?.script !== 'spaced' || token.clause !== words[0]?.clause) return best;
  const next = goingOn(node, token.text);
  if (next) best = better(best, walk(words, at + 1, next, gaps));
  const isSkipped = isDeterminer(token.text);
  const determined = isSkipped ? goingOnDetermined(node) : undefined;
  if (determined) best = better(best, walk(words, at + 1, determined, gaps));
  if (isSkipped || (gaps.count < mostGaps && !isSmallWord(token.text))) {
    const areDetermined = gaps.areDetermined && isDeterminer(words[at - 1]?.text ?? '');
    const wider = isSkipped ? gaps : { count: gaps.count + 1, areDetermined };
    const beyond = walk(words, at + 1, node, wider);
    // A word is put in between only if the phrase goes on behind it.
    if (beyond && beyond.length > at + 1) best = better(best, beyond);
  }
  return best;
}

/** A phrase of one telling word bears only an adjective: "on my sore knee". */
function isTold({ senses, telling }: PurposeNode, { count, areDetermined }: Gaps): boolean {
  if (senses.length === 0) return false;
  if (count === 0) return true;
  return telling < 2 ? count === 1 && areDetermined : count < telling;
}

function better(a: LoosePurpose | null, b: LoosePurpose | null): LoosePurpose | null {
  if (!a || !b) return a ?? b;
  if (a.certainty !== b.certainty) return a.certainty > b.certainty ? a : b;
  return b.length > a.length ? b : a;
}
