import { useAnswer } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { Card, Icon } from '@homeward/ui';
import styles from './desk-news.module.css';

/** What the desk says to all who wait, before anybody decides to. */
export function Announcement() {
  const { t } = useT();
  const { data: board } = useAnswer('counters.board', {});
  if (!board?.announcement) return null;
  const { kind, words } = board.announcement;
  return (
    <Card tone="sun" padding="snug">
      <p className={styles.said} role="status">
        <Icon name="listen" />
        <span>
          {kind !== 'other' && `${t(`shared-words.announcement.${kind}`)} `}
          <bdi>{words}</bdi>
        </span>
      </p>
    </Card>
  );
}
