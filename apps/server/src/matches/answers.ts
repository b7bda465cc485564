import {
  addDays,
  answerTo,
  epochMsOf,
  type Instant,
  instantAtLocalTime,
  type LostReport,
  localDay,
  type Venue,
} from '@homeward/domain';
import type { Description } from '@homeward/matching';

const zonePrefix = 'zone:';
const daysOfEarlier = 14;
const midnight = '00:00';

/** Where it was lost as the engine asks for it: the place, or the part of the venue that was answered. */
export function placeOfReport(report: LostReport): string | null {
  const zone = answerTo(report, 'zone');
  return report.lostPlaceId ?? (zone ? `${zonePrefix}${zone}` : null);
}

/** The zone of an answered "somewhere in this part", or null for the id of a place. */
export function answeredZone(placeId: string): string | null {
  return placeId.startsWith(zonePrefix) ? placeId.slice(zonePrefix.length) : null;
}

/** When it was lost, in milliseconds since the epoch: as reported, or on the day that was answered. */
export function lostBetween(report: LostReport, venue: Venue): Pick<Description, 'from' | 'to'> {
  const day = answerTo(report, 'day');
  if (report.lostFrom || report.lostTo || !day) {
    return { from: msOrNull(report.lostFrom), to: msOrNull(report.lostTo) };
  }
  const today = localDay(report.filedAt, venue.timeZone);
  const begin = (daysAgo: number) =>
    epochMsOf(instantAtLocalTime(addDays(today, -daysAgo), midnight, venue.timeZone));
  if (day === 'today') return { from: begin(0), to: epochMsOf(report.filedAt) };
  if (day === 'yesterday') return { from: begin(1), to: begin(0) };
  return { from: begin(daysOfEarlier), to: begin(1) };
}

/** What was answered, without what nobody knew. */
export function answersOf({ answers }: LostReport): NonNullable<Description['answers']> {
  return answers.flatMap(({ topic, value }) => (value === null ? [] : [{ topic, value }]));
}

function msOrNull(instant: Instant | null): number | null {
  return instant && epochMsOf(instant);
}
