import type { QuestionTopic } from '@homeward/domain';
import type { Frequencies, TermRoom } from '../evidence/frequencies.ts';
import { isTermTopic, termsOfChoice } from './choice-terms.ts';

/** Answers that most visitors give although hardly anybody writes them down. */
const unwritten: Readonly<Record<string, string>> = {
  pattern: 'plain',
  marks: 'nothing',
  contents: 'empty',
  size: 'medium',
};
const leastUnwritten = 0.3;
const leastShare = 0.01;
/** How often none of the answers on offer fits. */
const noneFits = 0.1;

const roomOf: Partial<Record<QuestionTopic, TermRoom>> = {
  kind: 'kind',
  colour: 'colour',
  brand: 'brand',
  material: 'material',
};

/**
 * How often each answer is given for a thing taken at random; the last number
 * is for "none of these". By how often the catalogue mentions such things.
 */
export function backgroundOf(
  topic: QuestionTopic,
  choices: readonly string[],
  frequencies: Frequencies,
): readonly number[] {
  const shares = choices.map((choice) => Math.max(leastShare, shareOf(topic, choice, frequencies)));
  const written = shares.reduce((sum, share) => sum + share, 0);
  const silentChoice = choices.indexOf(unwritten[topic] ?? '');
  if (silentChoice >= 0) shares[silentChoice] = Math.max(leastUnwritten, 1 - written);
  // What is typed may be anything: those named here keep their own share.
  const rest = topic === 'brand' ? Math.max(noneFits, 1 - written) : noneFits;
  const total = shares.reduce((sum, share) => sum + share, 0);
  return [...shares.map((share) => (share / total) * (1 - rest)), rest];
}

function shareOf(topic: QuestionTopic, choice: string, frequencies: Frequencies): number {
  const room = roomOf[topic] ?? 'mark';
  if (isTermTopic(topic)) {
    return termsOfChoice(topic, choice).reduce((sum, id) => sum + frequencies.of(room, id), 0);
  }
  return roomOf[topic] ? frequencies.of(room, choice) : 1;
}
