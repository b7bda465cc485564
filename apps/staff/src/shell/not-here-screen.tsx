import { useT } from '@homeward/i18n';
import { Button, EmptyState } from '@homeward/ui';
import { useNavigate } from 'react-router';

/** An address that leads nowhere, and the way to somewhere. */
export function NotHereScreen() {
  const { t } = useT();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={t('staff.shell.not-here')}
      picture="umbrella"
      action={
        <Button variant="primary" onPress={() => void navigate('/desk')}>
          {t('staff.shell.to-desk')}
        </Button>
      }
    />
  );
}
