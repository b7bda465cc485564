import type { CandidateView } from '@homeward/contract';
import { useFormat, useLocalName, useT } from '@homeward/i18n';
import { useKiosk } from '../../visit/kiosk-context.ts';

/** Roughly where and when something was found, in words: never the place, never the thing. */
export function useHint(): (hint: NonNullable<CandidateView['hint']>) => string {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  const { venue } = useKiosk();
  return ({ zoneId, day, partOfDay }) => {
    const zone = venue.zones.find(({ id }) => id === zoneId);
    return t('kiosk.answer.found-when', {
      zone: zone ? localName(zone.name) : venue.name,
      when: format.partOfDay(day, partOfDay),
    });
  };
}
