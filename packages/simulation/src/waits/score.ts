/** A range of minutes and the single figure in it, as a prediction says it. */
export interface Said {
  readonly middle: number;
  readonly fromMinutes: number;
  readonly toMinutes: number;
}

/** How predictions came out. */
export interface Score {
  readonly count: number;
  /** Minutes between the single figure and the truth, on average. */
  readonly meanError: number;
  /** Share of true waits inside the range. */
  readonly inside: number;
  /** Minutes from one end of the range to the other, on average. */
  readonly meanWidth: number;
  /**
   * Width plus ten times what a miss lies outside, on average: smaller is better,
   * and neither broad nor daring ranges pay.
   * Source: Gneiting & Raftery, "Strictly proper scoring rules, prediction, and
   * estimation", J. American Statistical Association 102, 2007, section 6.2.
   */
  readonly intervalScore: number;
  /** Share of true waits within three minutes of the single figure. */
  readonly withinThree: number;
}

/** What one miss by a minute costs at 80 %: 2 / (1 - 0.8). */
const missCost = 10;

/** Add up predictions against what came true. */
export class Tally {
  #count = 0;
  #errors = 0;
  #inside = 0;
  #widths = 0;
  #costs = 0;
  #near = 0;

  add({ middle, fromMinutes, toMinutes }: Said, waited: number): void {
    const miss = Math.max(0, fromMinutes - waited, waited - toMinutes);
    this.#count += 1;
    this.#errors += Math.abs(middle - waited);
    this.#inside += miss === 0 ? 1 : 0;
    this.#widths += toMinutes - fromMinutes;
    this.#costs += toMinutes - fromMinutes + missCost * miss;
    this.#near += Math.abs(middle - waited) <= 3 ? 1 : 0;
  }

  /** Everything another tally has counted, too. */
  take(other: Tally): void {
    this.#count += other.#count;
    this.#errors += other.#errors;
    this.#inside += other.#inside;
    this.#widths += other.#widths;
    this.#costs += other.#costs;
    this.#near += other.#near;
  }

  score(): Score {
    const mean = (sum: number) => sum / Math.max(1, this.#count);
    return {
      count: this.#count,
      meanError: mean(this.#errors),
      inside: mean(this.#inside),
      meanWidth: mean(this.#widths),
      intervalScore: mean(this.#costs),
      withinThree: mean(this.#near),
    };
  }
}
