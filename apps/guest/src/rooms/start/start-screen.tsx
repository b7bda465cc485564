import { useT } from '@homeward/i18n';
import { Screen, Stack } from '@homeward/ui/light';
import { GuestTop } from '../../guest-top.tsx';
import { ReportWay } from '../reports/report-way.tsx';
import { WayIn } from './way-in.tsx';

/** Without a key: tell what was lost, or type a code. */
export function StartScreen() {
  const { t } = useT();
  return (
    <Screen top={<GuestTop />} title={t('guest.start.title')} lead={t('guest.start.lead')}>
      <Stack gap={3}>
        <ReportWay />
        <WayIn
          href="#new"
          icon="search"
          looks="first"
          title={t('guest.start.lost')}
          small={t('guest.start.lost-small')}
        />
        <WayIn
          href="#found"
          icon="hand"
          title={t('guest.start.found')}
          small={t('guest.start.found-small')}
        />
        <WayIn
          href="#code"
          icon="list"
          title={t('guest.start.code')}
          small={t('guest.start.code-small')}
        />
      </Stack>
    </Screen>
  );
}
