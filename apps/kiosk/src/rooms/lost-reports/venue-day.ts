import type { VenueView } from '@homeward/contract';

/** The earliest opening and latest closing of the week, in minutes since midnight; without hours the whole day. */
export function venueDay(hours: VenueView['openingHours']): {
  opensAtMinute: number;
  closesAtMinute: number;
} {
  if (hours.length === 0) return { opensAtMinute: 0, closesAtMinute: 24 * 60 };
  return {
    opensAtMinute: Math.min(...hours.map(({ opens }) => minuteOf(opens))),
    closesAtMinute: Math.max(...hours.map(({ closes }) => minuteOf(closes))),
  };
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
