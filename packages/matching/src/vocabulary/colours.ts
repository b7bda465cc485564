import table from '../../data/colours.json';
import { readTable, type TableLine, type TableRow } from './table.ts';

/** Not places in colour space, but words that staff and visitors use like colours. */
export const colourlessIds: ReadonlySet<string> = new Set(['multicolour', 'transparent']);

/** A colour word with its centre in CIELAB: `L a b`, D65, from the usual sRGB swatch of the name. */
interface ColourLine extends TableLine {
  readonly lab?: readonly number[];
  /** The basic colours that it is called by who doesn't look closely. */
  readonly sortOf?: readonly string[];
}

export interface Colour {
  readonly id: string;
  /** Centre in CIELAB, or null for words that are no place in colour space. */
  readonly lab: readonly [number, number, number] | null;
  readonly sortOf: readonly string[];
  readonly row: TableRow;
}

const lines: Readonly<Record<string, ColourLine>> = table;

/** All colours, by id. */
export const colours: ReadonlyMap<string, Colour> = new Map(
  readTable(lines).map((row) => [
    row.id,
    { id: row.id, lab: centreOf(lines[row.id]), sortOf: lines[row.id]?.sortOf ?? [], row },
  ]),
);

function centreOf(line: ColourLine | undefined): readonly [number, number, number] | null {
  const [lightness, a, b] = line?.lab ?? [];
  return lightness === undefined || a === undefined || b === undefined ? null : [lightness, a, b];
}
