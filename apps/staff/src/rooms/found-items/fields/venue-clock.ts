/**
 * What the venue's clocks show at an instant, as a `datetime-local` field wants it:
 * `2026-06-03T14:05`. Without a time zone the device's own clock counts.
 */
export function clockTextAt(instant: string | number, timeZone: string | undefined): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
  return parts.replace(' ', 'T');
}

const wholeClockText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The instant (ISO, UTC) at which the venue's clocks show that text; null for an unfinished one. */
export function instantAtClock(text: string, timeZone: string | undefined): string | null {
  if (!wholeClockText.test(text)) return null;
  const asIfUtc = Date.parse(`${text}:00Z`);
  if (Number.isNaN(asIfUtc)) return null;
  const offsetAt = (epochMs: number) =>
    Date.parse(`${clockTextAt(epochMs, timeZone)}:00Z`) - Math.floor(epochMs / 60_000) * 60_000;
  const guess = asIfUtc - offsetAt(asIfUtc);
  // The offset is read again at the guess, for the hours around a change of the clocks.
  return new Date(asIfUtc - offsetAt(guess)).toISOString();
}
