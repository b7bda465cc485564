import { useT } from '@homeward/i18n';
import { Icon, type IconName, Screen, Stack } from '@homeward/ui/light';
import { GuestTop } from '../../guest-top.tsx';
import styles from './start-screen.module.css';

/** Without a key: tell what was lost, or type a code. */
export function StartScreen() {
  const { t } = useT();
  return (
    <Screen top={<GuestTop />} title={t('guest.start.title')} lead={t('guest.start.lead')}>
      <Stack gap={3}>
        <WayIn
          href="#new"
          icon="search"
          isFirst
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

interface WayInProps {
  readonly href: string;
  readonly icon: IconName;
  readonly title: string;
  readonly small: string;
  readonly isFirst?: boolean;
}

function WayIn({ href, icon, title, small, isFirst = false }: WayInProps) {
  return (
    <a href={href} className={isFirst ? styles.first : styles.way}>
      <Icon name={icon} className={styles.icon} />
      <span className={styles.words}>
        <strong>{title}</strong>
        <small>{small}</small>
      </span>
    </a>
  );
}
