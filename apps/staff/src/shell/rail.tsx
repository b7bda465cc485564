import { useT } from '@homeward/i18n';
import { BrandMark, classNames, Icon, type IconName, VisuallyHidden } from '@homeward/ui';
import { NavLink, useMatch } from 'react-router';
import { useVenue } from '../rooms/venue/venue-context.ts';
import styles from './rail.module.css';
import { useCounts } from './use-counts.ts';

interface Stop {
  readonly to: string;
  readonly icon: IconName;
  readonly name: 'desk' | 'claims' | 'items' | 'matches' | 'reports' | 'promises' | 'more';
  /** On a phone's narrow bar only the most needed fit; the others are under More. */
  readonly isOnPhone: boolean;
}

const stops: readonly Stop[] = [
  { to: '/desk', icon: 'bell', name: 'desk', isOnPhone: true },
  { to: '/claims', icon: 'hand', name: 'claims', isOnPhone: true },
  { to: '/items', icon: 'shelf', name: 'items', isOnPhone: true },
  { to: '/matches', icon: 'found-it', name: 'matches', isOnPhone: false },
  { to: '/reports', icon: 'question', name: 'reports', isOnPhone: false },
  { to: '/promises', icon: 'clock', name: 'promises', isOnPhone: false },
  { to: '/more', icon: 'list', name: 'more', isOnPhone: true },
];

/** The way around the house: always at the same edge, with what waits where. */
export function Rail() {
  const { t } = useT();
  const counts = useCounts();
  const { venue } = useVenue();
  return (
    <nav className={styles.rail} aria-label={t('staff.shell.navigation')}>
      <span className={styles.brand} aria-hidden="true">
        <BrandMark />
      </span>
      <NewItemLink />
      {stops.map((stop) => (
        <RailLink key={stop.to} stop={stop} count={counts[stop.name] ?? 0} />
      ))}
      {venue.isDemo && <span className={styles.demo}>{t('staff.shell.demo')}</span>}
    </nav>
  );
}

function NewItemLink() {
  const { t } = useT();
  const isThere = useMatch('/items/new');
  return (
    <NavLink to="/items/new" className={classNames(styles.create, isThere && styles.there)}>
      <Icon name="camera" className={styles.icon} />
      <span className={styles.name}>{t('staff.shell.new-item')}</span>
    </NavLink>
  );
}

function RailLink({ stop, count }: { readonly stop: Stop; readonly count: number }) {
  const { t } = useT();
  const isLogging = useMatch('/items/new');
  return (
    <NavLink
      to={stop.to}
      className={({ isActive }) =>
        classNames(
          styles.stop,
          isActive && !(isLogging && stop.name === 'items') && styles.here,
          !stop.isOnPhone && styles.spacious,
        )
      }
    >
      <Icon name={stop.icon} className={styles.icon} />
      <span className={styles.name}>{t(`staff.shell.${stop.name}`)}</span>
      {count > 0 && (
        <span className={styles.badge}>
          <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
          <VisuallyHidden>{t('staff.shell.badge-waiting', { count })}</VisuallyHidden>
        </span>
      )}
    </NavLink>
  );
}
