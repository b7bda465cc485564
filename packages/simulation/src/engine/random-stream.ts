/**
 * Chance for one purpose. Each purpose has a stream of its own, so that asking
 * one more question of one of them leaves all others as they were: the same
 * people meet both desks (common random numbers).
 * Source: Law, "Simulation Modeling and Analysis", 5th ed., 2015, section 11.2.
 */
export interface RandomStream {
  /** Evenly from 0 (inclusive) to 1 (exclusive). */
  uniform(): number;
  between(low: number, high: number): number;
  /** True with that probability; always draws exactly once. */
  chance(probability: number): boolean;
  exponential(mean: number): number;
  normal(): number;
  /** Log-normal, by its median and the standard deviation of its logarithm. */
  logNormal(median: number, sigma: number): number;
  /** One of them, with a probability in proportion to its weight. */
  pick<Value>(choices: readonly { readonly value: Value; readonly weight: number }[]): Value;
}

/** The stream of that purpose: the same seed and name always tell the same story. */
export function randomStream(seed: number, purpose: string): RandomStream {
  const next = sfc32(hashOf(`${seed}/${purpose}`));
  const uniform = () => next() / 2 ** 32;
  const exponential = (mean: number) => -mean * Math.log(1 - uniform());
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    exponential,
    normal,
    between: (low, high) => low + (high - low) * uniform(),
    chance: (probability) => uniform() < probability,
    logNormal: (median, sigma) => median * Math.exp(sigma * normal()),
    pick(choices) {
      const all = choices.reduce((sum, { weight }) => sum + weight, 0);
      let left = uniform() * all;
      for (const { value, weight } of choices) {
        left -= weight;
        if (left < 0) return value;
      }
      const last = choices.at(-1);
      if (!last) throw new Error('There is nothing to pick from.');
      return last.value;
    },
  };
}

/** Four words of 32 bits from a name. Source: Bryc's cyrb128, public domain. */
function hashOf(name: string): readonly [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let place = 0; place < name.length; place += 1) {
    const code = name.charCodeAt(place);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** Source: Doty-Humphrey, sfc32 of PractRand, public domain; 12 draws to mix the seed. */
function sfc32([one, two, three, four]: readonly [number, number, number, number]): () => number {
  let a = one;
  let b = two;
  let c = three;
  let counter = four;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let turn = 0; turn < 12; turn += 1) next();
  return next;
}
