import table from '../../data/units.json';
import { fold } from '../reading/fold.ts';
import { namesIn } from './table.ts';

/** What is measured: lengths in centimetres, volumes in millilitres, memory in gigabytes. */
export type Dimension = keyof typeof table;

export interface Unit {
  readonly dimension: Dimension;
  /** How much of the dimension's own unit one of this is. */
  readonly factor: number;
}

/** Units by their folded names, in all languages. */
export const units: ReadonlyMap<string, Unit> = new Map(
  (Object.keys(table) as Dimension[]).flatMap((dimension) =>
    Object.entries(table[dimension]).flatMap(([factor, names]) =>
      namesIn(names).map((name) => [fold(name), { dimension, factor: Number(factor) }] as const),
    ),
  ),
);
