/** How often a thing is logged a second time: colleagues talk, so about one in fifty. */
const loggedTwice = 0.02;
/** A small index must not make its few things likely by itself. */
const leastSize = 250;
/** Pieces of evidence aren't independent: who writes "rucksack" also writes "straps". */
const slope = 0.9;

/**
 * Probability (0 to 1) that two found items are one thing logged twice.
 *
 * Unlike the candidates of a report, look-alikes don't compete: a thing may well
 * have been logged three times. Each pair stands against the prior alone, which
 * also makes it the same from either side. That prior is low on purpose. A shelf
 * is full of true twins (ten black umbrellas after a shower), and an item wrongly
 * struck off is worse than one logged twice, so what twins have in common, kind
 * and colour, must never be enough without place and time, or a mark of its own.
 */
export function lookAlikeChance(weight: number, others: number): number {
  const prior = loggedTwice / Math.max(leastSize, others);
  const odds = prior * Math.exp(slope * Math.min(60, weight));
  return odds / (1 + odds);
}
