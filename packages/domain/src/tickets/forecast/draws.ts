/** How often the line is played forward for one forecast. */
export const runs = 100;

/**
 * What a draw is for. Each family has its own columns, so that the same service,
 * pause or arrival gets the same luck in every forecast: two lines that differ
 * by one person differ in their forecasts by that person alone.
 */
const columnsOf = {
  service: 960,
  gap: 160,
  underWay: 16,
  return: 16,
  staging: 96,
  arrival: 192,
  leaving: 128,
  pausing: 128,
  pauseLength: 64,
  drift: 5,
} as const;

export type DrawFamily = keyof typeof columnsOf;

const families = Object.keys(columnsOf) as readonly DrawFamily[];
const firstColumn = firstColumns();

/**
 * Fixed numbers between 0 and 1, the same on every server and every day. Each
 * column holds the middles of `runs` equal steps in an order of its own (a Latin
 * hypercube), so that a hundred runs are as even as several hundred left to chance.
 * Source: McKay, Beckman & Conover, "A comparison of three methods for selecting
 * values of input variables", Technometrics 21(2), 1979.
 */
const table = fillTable();

/** The draw of one run for the `index`-th thing of its family; later ones share columns. */
export function draw(run: number, family: DrawFamily, index: number): number {
  const column = firstColumn[family] + (index % columnsOf[family]);
  return table[column * runs + run] as number;
}

function firstColumns(): Readonly<Record<DrawFamily, number>> {
  let next = 0;
  const first = {} as Record<DrawFamily, number>;
  for (const family of families) {
    first[family] = next;
    next += columnsOf[family];
  }
  return first;
}

function fillTable(): Float32Array {
  const columns = families.reduce((sum, family) => sum + columnsOf[family], 0);
  const filled = new Float32Array(columns * runs);
  const mixed = mixer();
  for (let column = 0; column < columns; column += 1) {
    const start = column * runs;
    for (let run = 0; run < runs; run += 1) filled[start + run] = (run + 0.5) / runs;
    for (let run = runs - 1; run > 0; run -= 1) {
      const other = Math.floor(mixed() * (run + 1));
      const kept = filled[start + run] as number;
      filled[start + run] = filled[start + other] as number;
      filled[start + other] = kept;
    }
  }
  return filled;
}

/** A fixed, well mixed sequence (mulberry32 from one seed); no chance is involved. */
function mixer(): () => number {
  let state = 0x51f15e;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
