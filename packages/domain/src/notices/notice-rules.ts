import { addMinutes, type Instant, minutesBetween } from '../kernel/instant.ts';
import { instantAtLocalTime, localDay, nextLocalTime } from '../kernel/local-time.ts';
import { deskHoursAt } from '../venue/desk-hours.ts';
import type { Venue } from '../venue/venue.ts';
import type { NoticeContent, NoticeKind } from './notice.ts';
import type { SmsRules } from './sms-caps.ts';

/** What the venue decides about notices. */
export interface NoticeRules {
  /** Local times between which nothing goes out but what cannot wait; null: there are none. */
  readonly quietHours: { readonly from: string; readonly to: string } | null;
  /** A turn is near with at most so many ahead, or so many minutes left at the least. */
  readonly turnNear: { readonly ticketsAhead: number; readonly minutes: number };
  /** Days before the end of the holding period on which an owner who has not come is reminded. */
  readonly holdingWarningDays: number;
  readonly sms: SmsRules;
}

const hour = 60;

/** Minutes after which a notice is worth nothing any more. */
export const noticeLifeMinutes: Record<NoticeKind, number> = {
  'your-turn': 10,
  'turn-near': 20,
  'closing-early': hour,
  'ready-for-pickup': 24 * hour,
  'promise-due': 24 * hour,
  'still-looking': 24 * hour,
  'not-found': 48 * hour,
  found: 72 * hour,
  'holding-ends': 48 * hour,
};

type Hours = Pick<Venue, 'timeZone' | 'openingHours'> & {
  readonly notices: Pick<NoticeRules, 'quietHours'>;
};

/** Minutes after a stated hour for which its answer goes out at night; later it is no answer to that hour. */
const awaitedMinutes = 60;

/**
 * The first moment from `at` on at which this may go out: now, or when the quiet
 * hours end. Whoever was given an hour that lies in them (`statedHours`) awaits
 * the answer, and has it by then.
 */
export function sendableFrom(
  venue: Hours,
  content: NoticeContent,
  at: Instant,
  statedHours: readonly Instant[] = [],
): Instant {
  const { quietHours } = venue.notices;
  if (!quietHours || isUrgent(venue, content, at) || !isQuiet(venue, quietHours, at)) return at;
  const morning = nextLocalTime(at, [quietHours.to], venue.timeZone) ?? at;
  const isAwaited =
    isAnswer(content) &&
    statedHours.some((hour) => hour < morning && minutesBetween(hour, at) <= awaitedMinutes);
  return isAwaited ? at : morning;
}

/** Does this say what an hour was stated for? */
function isAnswer({ kind }: NoticeContent): boolean {
  return (
    kind === 'found' || kind === 'promise-due' || kind === 'still-looking' || kind === 'not-found'
  );
}

/** Whoever stands in line now, or can come today, is told now. */
function isUrgent(venue: Hours, content: NoticeContent, at: Instant): boolean {
  switch (content.kind) {
    case 'your-turn':
    case 'turn-near':
    case 'closing-early':
      return true;
    case 'ready-for-pickup':
      return content.ticket !== null || deskHoursAt(venue, at) !== null;
    default:
      return false;
  }
}

/** Quiet hours may run over midnight. */
function isQuiet(
  { timeZone }: Hours,
  { from, to }: NonNullable<NoticeRules['quietHours']>,
  at: Instant,
): boolean {
  const day = localDay(at, timeZone);
  const begins = instantAtLocalTime(day, from, timeZone);
  const ends = instantAtLocalTime(day, to, timeZone);
  return from <= to ? at >= begins && at < ends : at >= begins || at < ends;
}

/** When a notice that may go out from `from` on is worth nothing any more. */
export function expiryOf(kind: NoticeKind, from: Instant): Instant {
  return addMinutes(from, noticeLifeMinutes[kind]);
}
