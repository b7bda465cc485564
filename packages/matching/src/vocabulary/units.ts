import table from '../../data/units.json';
import { fold } from '../reading/fold.ts';
import { namesIn } from './table.ts';

/** What is measured: lengths in centimetres, volumes in millilitres, memory in gigabytes. */
export type Dimension = Exclude<keyof typeof table, 'size'>;

export interface Unit {
  readonly dimension: Dimension;
  /** How much of the dimension's own unit one of this is. */
  readonly factor: number;
}

/** Units by their folded names, in all languages. */
export const units: ReadonlyMap<string, Unit> = new Map(
  (['length', 'volume', 'memory'] as const).flatMap((dimension) =>
    Object.entries(table[dimension]).flatMap(([factor, names]) =>
      namesIn(names).map((name) => [fold(name), { dimension, factor: Number(factor) }] as const),
    ),
  ),
);

/** Words before a size that stands on a label. */
export const sizeWords: readonly string[] = namesIn(table.size);
