import { useT } from '@homeward/i18n';
import { Button, EmptyState } from '@homeward/ui';
import styles from './frame.module.css';

/** A fault in one screen ends neither the shift nor what was saved. */
export function CrashScreen() {
  const { t } = useT();
  return (
    <main className={styles.content}>
      <EmptyState
        title={t('staff.shell.crashed-title')}
        text={t('staff.shell.crashed-body')}
        picture="umbrella"
        action={
          <Button variant="primary" onPress={() => location.reload()}>
            {t('staff.shell.reload')}
          </Button>
        }
      />
    </main>
  );
}
