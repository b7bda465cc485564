import type { FoundItemSummary } from '@homeward/contract';
import type { Language } from '@homeward/i18n';
import { periodOf, unknownWhen, type When } from '@homeward/ui';

/** What a visitor at the desk tells; everything may stay open but what it is, in some form. */
export interface ReportSheet {
  readonly categoryId: string | null;
  readonly description: string;
  readonly colours: readonly FoundItemSummary['colours'][number][];
  readonly brand: string;
  readonly lostPlaceId: string | null;
  readonly lostWhen: When;
  readonly language: Language;
  readonly channel: 'none' | 'mail' | 'sms';
  readonly address: string;
  readonly number: string;
}

export function emptySheet(language: Language): ReportSheet {
  return {
    categoryId: null,
    description: '',
    colours: [],
    brand: '',
    lostPlaceId: null,
    lostWhen: unknownWhen,
    language,
    channel: 'none',
    address: '',
    number: '',
  };
}

/** Is there anything to look for, and a way to answer if one was asked for? */
export function isFileable({ categoryId, description, channel, address, number }: ReportSheet) {
  const hasThing = categoryId !== null || description.trim() !== '';
  if (channel === 'mail') return hasThing && address.includes('@');
  return channel === 'sms' ? hasThing && number.trim().startsWith('+') : hasThing;
}

/** The sheet as the server wants to read it. */
export function bodyOf(
  sheet: ReportSheet,
  clock: { readonly nowMs: number; readonly timeZone: string | undefined },
) {
  const period = periodOf(sheet.lostWhen, clock);
  return {
    categoryId: sheet.categoryId,
    description: sheet.description,
    colours: [...sheet.colours],
    brand: sheet.brand.trim() || null,
    lostPlaceId: sheet.lostPlaceId,
    lostFrom: period?.from ?? null,
    lostTo: period?.to ?? null,
    language: sheet.language,
    contact: contactOf(sheet),
  };
}

function contactOf({ channel, address, number }: ReportSheet) {
  if (channel === 'mail') return { channel, address: address.trim() } as const;
  if (channel === 'sms') return { channel, number: number.trim() } as const;
  return { channel: 'none' } as const;
}
