import type { RefusalCode } from '@homeward/domain';
import { z } from 'zod';
import { contact } from '../guest/contact.ts';
import { guestView } from '../guest/guest-view.ts';
import { categoryId, colours, instant, language, placeId, words } from '../kernel/fields.ts';

/** What a visitor tells of a lost thing, wherever they do so. */
export const filingBody = z.object({
  categoryId: categoryId.nullable(),
  description: words(2000),
  colours,
  brand: words(60).nullable(),
  lostPlaceId: placeId.nullable(),
  lostFrom: instant.nullable(),
  lostTo: instant.nullable(),
  language,
  contact,
});

/** A report just filed: the key to its page, and the page itself. */
export const filedView = z.object({
  /** The secret of the guest's link; it is never shown again to anyone else. */
  guestToken: z.string(),
  /** The link itself, for the QR code. */
  guestUrl: z.string(),
  guest: guestView,
});

export const filingErrors = [
  'category.unknown',
  'contact.country-not-allowed',
  'contact.too-many',
  'place.unknown',
  'lost-report.lost-in-future',
  'lost-report.period-reversed',
] as const satisfies readonly RefusalCode[];

export type FiledView = z.output<typeof filedView>;
