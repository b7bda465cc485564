import { useT } from '@homeward/i18n';
import { Icon } from '@homeward/ui';
import { useArrivals } from './arrivals-context.ts';
import styles from './just-came.module.css';

/** Says on every screen who has just come to the empty desk: for those who don't hear the chime. */
export function JustCame() {
  const { t } = useT();
  const { justCame } = useArrivals();
  return (
    <div role="status" className={styles.came}>
      {justCame && (
        <p>
          <Icon name="bell" /> {t('staff.line.chime.arrived', { name: justCame })}
        </p>
      )}
    </div>
  );
}
