import table from '../../data/tones.json';
import { readTable } from './table.ts';

/** Words that move a colour: darker, lighter, stronger. */
export const tones = readTable(table);
