import type { Language } from './languages.ts';
import type { Translate } from './word-keys.ts';

/** A moment: ISO-8601 text, milliseconds since 1970 UTC, or a Date. */
export type Moment = string | number | Date;

export interface Format {
  /** `14:02` */
  readonly time: (at: Moment) => string;
  /** `today`, `yesterday`, `Tuesday`, `3 June` */
  readonly day: (at: Moment, now?: Moment) => string;
  /** `this morning`, `yesterday evening`, `Tuesday afternoon`, `3 June` */
  readonly dayPart: (at: Moment, now?: Moment) => string;
  /** The same for a day of the calendar (`2026-06-03`) of which only the part is known. */
  readonly partOfDay: (day: string, part: DayPart, now?: Moment) => string;
  /** `today, 14:02` */
  readonly dayAndTime: (at: Moment, now?: Moment) => string;
  /** `4 to 8 min`, or "can't say yet" when there is no range */
  readonly waitRange: (
    range: { readonly fromMinutes: number; readonly toMinutes: number } | null,
  ) => string;
  /** `black, white and red` */
  readonly list: (words: readonly string[]) => string;
  readonly number: (amount: number) => string;
  /** `80 m`, `1.2 km` */
  readonly distance: (metres: number) => string;
  /** `5 min ago`, `in 2 hours` */
  readonly relative: (at: Moment, now?: Moment) => string;
}

interface Speech {
  readonly t: Translate;
  readonly language: Language;
  readonly timeZone: string | undefined;
}

const dayMs = 86_400_000;

/**
 * English means British dates and the 24-hour clock, as on the venue's own signs.
 * Arabic counts in the digits that stand on slips, walls and clocks.
 */
export function localeOf(language: Language): string {
  if (language === 'en') return 'en-GB';
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}

/** Builds the formats of one language in one time zone. */
export function formatFor(speech: Speech): Format {
  const locale = localeOf(speech.language);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { t } = speech;
  return {
    ...dayFormats(speech, locale),
    waitRange: (range) =>
      range
        ? t('shared-words.wait.range', { from: range.fromMinutes, to: range.toMinutes })
        : t('shared-words.wait.unknown'),
    list: (words) => lists.format(words),
    number: (amount) => numbers.format(amount),
    distance: (metres) => distance(metres, locale),
    relative: (at, now = Date.now()) => relative(dateOf(at), dateOf(now), locale),
  };
}

type DayFormats = Pick<Format, 'time' | 'day' | 'dayPart' | 'partOfDay' | 'dayAndTime'>;

function dayFormats({ t, timeZone }: Speech, locale: string): DayFormats {
  const options = { timeZone };
  const clock = new Intl.DateTimeFormat(locale, {
    ...options,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const hours = new Intl.DateTimeFormat('en', { ...options, hour: 'numeric', hourCycle: 'h23' });
  const weekday = new Intl.DateTimeFormat(locale, { ...options, weekday: 'long' });
  const date = new Intl.DateTimeFormat(locale, { ...options, day: 'numeric', month: 'long' });
  const calendar = new Intl.DateTimeFormat('sv-SE', { ...options, dateStyle: 'short' });

  const time = (at: Moment) => clock.format(dateOf(at));
  const daysSince = (calendarDay: string, now: Moment) =>
    Math.round((Date.parse(calendar.format(dateOf(now))) - Date.parse(calendarDay)) / dayMs);
  const daysAgo = (at: Moment, now: Moment) => daysSince(calendar.format(dateOf(at)), now);
  const day = (at: Moment, now: Moment = Date.now()) => {
    const ago = daysAgo(at, now);
    if (ago === 0) return t('shared-words.day.today');
    if (ago === 1) return t('shared-words.day.yesterday');
    if (ago === -1) return t('shared-words.day.tomorrow');
    return (ago > 1 && ago < 7 ? weekday : date).format(dateOf(at));
  };
  const saidPart = (ago: number, part: DayPart, at: Date) => {
    if (ago === 0) return t(`shared-words.today.${part}`);
    if (ago === 1) return t(`shared-words.yesterday.${part}`);
    if (ago < 0 || ago > 6) return date.format(at);
    return t(`shared-words.on-day.${part}`, { day: weekday.format(at) });
  };
  const dayPart = (at: Moment, now: Moment = Date.now()) =>
    saidPart(daysAgo(at, now), partOf(Number(hours.format(dateOf(at)))), dateOf(at));
  const partOfDay = (calendarDay: string, part: DayPart, now: Moment = Date.now()) =>
    // Noon in UTC lies on the same day of the calendar almost everywhere.
    saidPart(daysSince(calendarDay, now), part, new Date(`${calendarDay}T12:00:00Z`));
  return {
    time,
    day,
    dayPart,
    partOfDay,
    dayAndTime: (at, now) => t('shared-words.day.with-time', { day: day(at, now), time: time(at) }),
  };
}

export type DayPart = 'night' | 'morning' | 'afternoon' | 'evening';

function partOf(hour: number): DayPart {
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

function distance(metres: number, locale: string): string {
  const isFar = metres >= 1000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isFar ? 'kilometer' : 'meter',
    maximumFractionDigits: isFar ? 1 : 0,
  }).format(isFar ? metres / 1000 : Math.round(metres / 10) * 10);
}

function relative(at: Date, now: Date, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const minutes = Math.round((at.getTime() - now.getTime()) / 60_000);
  if (Math.abs(minutes) < 60) return words.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 24
    ? words.format(hours, 'hour')
    : words.format(Math.round(hours / 24), 'day');
}

function dateOf(at: Moment): Date {
  return at instanceof Date ? at : new Date(at);
}
