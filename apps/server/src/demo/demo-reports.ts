import type {
  CategoryId,
  Contact,
  Language,
  LostReportDescription,
  PlaceId,
} from '@homeward/domain';
import { between, chanceOf } from './chance.ts';
import type { DemoItem } from './demo-items.ts';
import type { ReportRow } from './reports/report-row.ts';
import { reportRows } from './reports/report-rows.ts';

/** A lost report of the demo venue, its times told back from now. */
export interface DemoReport extends Omit<LostReportDescription, 'lostFrom' | 'lostTo'> {
  /** The thing it is about, if that was found at all. */
  readonly itemKey: string | null;
  readonly language: Language;
  readonly contact: Contact;
  readonly lostFromMinutesAgo: number;
  readonly lostToMinutesAgo: number;
  readonly filedMinutesAgo: number;
}

/** The 60 lost reports of the demo venue, oldest first; 40 of them are about one of `items`. */
export function demoReports(seed: number, items: readonly DemoItem[]): readonly DemoReport[] {
  const chance = chanceOf(seed);
  const found = new Map(items.map(({ key, foundMinutesAgo }) => [key, foundMinutesAgo]));
  return reportRows
    .map(({ language, row }, index) => reportOf(row, language, index, found, chance))
    .sort((one, other) => other.filedMinutesAgo - one.filedMinutesAgo);
}

function reportOf(
  row: ReportRow,
  language: Language,
  index: number,
  found: ReadonlyMap<string, number>,
  chance: () => number,
): DemoReport {
  const lost = lostMinutesAgo(row, found);
  const lostTo = Math.max(5, Math.round(lost - between(chance, 0.1, 0.5) * row.unsureMinutes));
  return {
    itemKey: row.itemKey,
    language,
    categoryId: row.categoryId as CategoryId | null,
    description: row.description,
    colours: row.colours,
    brand: row.brand,
    lostPlaceId: row.lostPlaceId as PlaceId | null,
    lostFromMinutesAgo: Math.round(lost + between(chance, 0.1, 0.5) * row.unsureMinutes),
    lostToMinutesAgo: lostTo,
    filedMinutesAgo: Math.max(2, Math.round(lostTo * between(chance, 0.25, 0.95))),
    contact: contactOf(row.contact, language, index),
  };
}

function lostMinutesAgo(row: ReportRow, found: ReadonlyMap<string, number>): number {
  if (row.itemKey === null) return row.lostMinutesAgo;
  const foundMinutesAgo = found.get(row.itemKey);
  if (foundMinutesAgo === undefined) throw new Error(`no demo item is called ${row.itemKey}`);
  return foundMinutesAgo + row.lostMinutesBeforeFound;
}

/** Addresses and numbers that are reserved for examples (RFC 2606; Ofcom's drama numbers). */
function contactOf(channel: ReportRow['contact'], language: Language, index: number): Contact {
  if (channel === 'mail')
    return { channel, address: `visitor-${language}-${index + 1}@example.org` };
  if (channel === 'sms') return { channel, number: `+447700900${100 + index}` };
  return { channel };
}
