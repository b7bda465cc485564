import type { GuestView } from '@homeward/contract';
import type { Format } from '@homeward/i18n';

type Lost = Pick<GuestView['report'], 'lostFrom' | 'lostTo'>;

/**
 * When a thing was lost, as vaguely as it was told: a day, its morning, or from
 * when until when; null when nobody knows.
 */
export function lostWhen({ lostFrom, lostTo }: Lost, format: Format): string | null {
  if (!lostFrom || !lostTo)
    return lostFrom || lostTo ? format.dayAndTime(lostFrom ?? lostTo ?? '') : null;
  const [begins, ends] = [format.time(lostFrom), format.time(lostTo)];
  const isSameDay = format.day(lostFrom) === format.day(lostTo);
  if (isSameDay && begins === '00:00') {
    return ends === '12:00' ? format.dayPart(Date.parse(lostTo) - 1) : format.day(lostFrom);
  }
  if (lostFrom === lostTo) return format.dayAndTime(lostFrom);
  return `${format.dayAndTime(lostFrom)}–${isSameDay ? ends : format.dayAndTime(lostTo)}`;
}
