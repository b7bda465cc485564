import { useT } from '@homeward/i18n';

const minutesInHour = 60;
const minutesInDay = 24 * minutesInHour;

/** A span of time as people say it: `40 min`, `3 hr`, `2 days`. */
export function durationIn(language: string, minutes: number): string {
  const [amount, unit] =
    minutes < minutesInHour
      ? [minutes, 'minute']
      : minutes < minutesInDay
        ? [minutes / minutesInHour, 'hour']
        : [minutes / minutesInDay, 'day'];
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'day' ? 'long' : 'short',
    maximumFractionDigits: 0,
  }).format(amount);
}

/** Says spans of time in the present language. */
export function useDuration(): (minutes: number) => string {
  const { language } = useT();
  return (minutes) => durationIn(language, minutes);
}
