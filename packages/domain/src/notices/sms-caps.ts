import { fail, ok, type Result } from '../kernel/result.ts';

/** What keeps somebody from earning money with messages this venue pays for. */
export interface SmsRules {
  /** Messages to one number, and numbers given for it, in 24 hours. */
  readonly perNumberDaily: number;
  /** For reports filed at one kiosk, in an hour. */
  readonly perKioskHourly: number;
  /** In all, in 24 hours. */
  readonly perVenueDaily: number;
  /** Beginnings of allowed numbers, such as `+31`; an empty list allows every country. */
  readonly countries: readonly string[];
}

/** `asked`: a number was given to be told at. `sent`: a message was sent to it. */
export const smsUses = ['asked', 'sent'] as const;
export type SmsUse = (typeof smsUses)[number];

/** How often a number, a kiosk and the venue have been used this way of late. */
export interface SmsTally {
  readonly number: number;
  readonly kiosk: number;
  readonly venue: number;
}

export type SmsCap = 'number-cap' | 'kiosk-cap' | 'venue-cap';

/** Which cap the next use would break; null when there is room. */
export function brokenCap(tally: SmsTally, rules: SmsRules): SmsCap | null {
  if (tally.number >= rules.perNumberDaily) return 'number-cap';
  if (tally.kiosk >= rules.perKioskHourly) return 'kiosk-cap';
  return tally.venue >= rules.perVenueDaily ? 'venue-cap' : null;
}

/** Does the number belong to a country this venue sends to? */
export function isCountryAllowed(number: string, { countries }: SmsRules): boolean {
  return countries.length === 0 || countries.some((prefix) => number.startsWith(prefix));
}

/** May a visitor be told at this number? The venue's own cap doesn't count here: it holds when something is sent. */
export function maySetNumber(
  number: string,
  tally: SmsTally,
  rules: SmsRules,
): Result<null, 'contact.country-not-allowed' | 'contact.too-many'> {
  if (!isCountryAllowed(number, rules)) return fail('contact.country-not-allowed');
  const cap = brokenCap({ ...tally, venue: 0 }, { ...rules, perVenueDaily: 1 });
  return cap ? fail('contact.too-many') : ok(null);
}
