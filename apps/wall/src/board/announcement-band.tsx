import type { BoardView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import styles from './announcement-band.module.css';

type Announcement = NonNullable<BoardView['announcement']>;

/** What the desk says to all who wait, across the whole width. */
export function AnnouncementBand({ announcement }: { readonly announcement: Announcement }) {
  const { t } = useT();
  const { kind, words } = announcement;
  return (
    <p className={styles.band} role="status">
      {kind !== 'other' && `${t(`shared-words.announcement.${kind}`)} `}
      <bdi>{words}</bdi>
    </p>
  );
}
