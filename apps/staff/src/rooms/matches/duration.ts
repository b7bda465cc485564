import { type Translate, useT } from '@homeward/i18n';

const minutesInHour = 60;
const minutesInDay = 24 * minutesInHour;

interface Speech {
  readonly t: Translate;
  readonly language: string;
}

/** A span of time as people say it: `40 min`, `3 hours`, `2 days`. */
export function durationIn({ t, language }: Speech, minutes: number): string {
  if (minutes < minutesInHour) {
    return t('shared-words.wait.minutes', { minutes: Math.round(minutes) });
  }
  const isDays = minutes >= minutesInDay;
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    style: 'unit',
    unit: isDays ? 'day' : 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(minutes / (isDays ? minutesInDay : minutesInHour));
}

/** Says spans of time in the present language. */
export function useDuration(): (minutes: number) => string {
  const { t, language } = useT();
  return (minutes) => durationIn({ t, language }, minutes);
}
