/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the choices, drawn by `chance`. */
export function pick<Choice>(chance: () => number, choices: readonly Choice[]): Choice {
  return choices[Math.floor(chance() * choices.length)] as Choice;
}

/** A number between `from` and `to`, drawn by `chance`. */
export function between(chance: () => number, from: number, to: number): number {
  return from + chance() * (to - from);
}
