import { useT } from '@homeward/i18n';
import { WayIn } from '../start/way-in.tsx';
import { readHandIn } from './remembered-hand-in.ts';

/** For whoever follows a report and finds something meanwhile; with a number already, the way to it. */
export function FoundWay() {
  const { t } = useT();
  const number = readHandIn()?.handIn.name;
  return (
    <WayIn
      href="#found"
      icon="hand"
      title={t('guest.start.found')}
      small={number ? `${t('shared-words.ticket')} · ${number}` : t('guest.start.found-small')}
      looks="quiet"
    />
  );
}
