import { useT } from '@homeward/i18n';
import { Screen } from '@homeward/ui/light';
import { GuestTop } from '../../guest-top.tsx';

/** Farewell, after everything about the visitor was deleted. */
export function GoneScreen() {
  const { t } = useT();
  return (
    <Screen
      top={<GuestTop />}
      title={t('guest.forget.gone-title')}
      lead={t('guest.forget.gone-text')}
    />
  );
}
