import type { CandidateView } from '@homeward/contract';
import { useLocalName, useT } from '@homeward/i18n';
import { useKiosk } from '../../visit/kiosk-context.ts';

/** Roughly where and when something was found, in words: never the place, never the thing. */
export function useHint(): (hint: NonNullable<CandidateView['hint']>) => string {
  const { t, language } = useT();
  const localName = useLocalName();
  const { venue } = useKiosk();
  return (hint) => {
    const zone = venue.zones.find(({ id }) => id === hint.zoneId);
    const day = new Intl.DateTimeFormat(language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(Date.parse(hint.day));
    return t(`kiosk.answer.found-${hint.partOfDay}`, {
      zone: zone ? localName(zone.name) : venue.name,
      day,
    });
  };
}
