import table from '../../data/purposes.json';
import { readTable, type TableLine, type TableRow } from './table.ts';

/** What a thing is for, in the words of people who can't think of its name, and the kind that hints at. */
export interface Purpose extends TableRow {
  readonly kind: string;
}

interface PurposeLine extends TableLine {
  readonly kind: string;
}

const lines: Readonly<Record<string, PurposeLine>> = table;

/** "I drink out of it": what people do with things. */
export const purposes: readonly Purpose[] = readTable(lines).map((row) => ({
  ...row,
  kind: lines[row.id]?.kind ?? '',
}));
