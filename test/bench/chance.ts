/** Chance that repeats itself: the same seed gives the same numbers (mulberry32). */
export interface Chance {
  /** At least 0 and below 1. */
  next(): number;
  isHit(probability: number): boolean;
  pick<Choice>(choices: readonly Choice[]): Choice;
  /** Early choices come up more often, as common things do: about one over their place. */
  pickCommon<Choice>(choices: readonly Choice[]): Choice;
}

/** Seeded chance for made-up worlds. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const at = <Choice>(choices: readonly Choice[], share: number): Choice =>
    choices[Math.min(choices.length - 1, Math.floor(share * choices.length))] as Choice;
  return {
    next,
    isHit: (probability) => next() < probability,
    pick: (choices) => at(choices, next()),
    pickCommon: (choices) =>
      at(choices, (choices.length + 1) ** next() / choices.length - 1 / choices.length),
  };
}
