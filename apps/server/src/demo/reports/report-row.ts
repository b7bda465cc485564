import type { ColourName } from '@homeward/domain';

/** What a visitor of the demo venue remembers, in their own words. */
interface Remembered {
  readonly categoryId: string | null;
  readonly description: string;
  readonly colours: readonly ColourName[];
  readonly brand: string | null;
  readonly lostPlaceId: string | null;
  /** How long before and after the true moment the loss may have happened. */
  readonly unsureMinutes: number;
  readonly contact: 'none' | 'mail' | 'sms';
}

/** Either of a thing that was found, or of one that never was. */
export type ReportRow = Remembered &
  (
    | { readonly itemKey: string; readonly lostMinutesBeforeFound: number }
    | { readonly itemKey: null; readonly lostMinutesAgo: number }
  );
