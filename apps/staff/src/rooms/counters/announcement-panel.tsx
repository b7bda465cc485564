import type { TicketBoardView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Button, Icon, showToast } from '@homeward/ui';
import { useAct } from '../../shell/use-act.ts';
import styles from './announcement-panel.module.css';

type Standing = NonNullable<TicketBoardView['announcement']>;

/** What everybody who waits reads at the moment, and the way to end it. */
export function AnnouncementPanel({ announcement }: { readonly announcement: Standing }) {
  const { t } = useT();
  const format = useFormat();
  const end = useAct('counters.endAnnouncement');
  const { id, kind, words, until } = announcement;
  return (
    <aside className={styles.banner} aria-label={t('staff.line.say.standing')}>
      <Icon name="listen" />
      <p className={styles.words}>
        <span className={styles.small}>
          {t('staff.line.say.standing')}
          {until && ` · ${t('staff.line.say.until', { time: format.time(until) })}`}
        </span>
        {kind === 'other' ? words : [t(`shared-words.announcement.${kind}`), words].join(' ')}
      </p>
      <Button
        variant="pill"
        icon="close"
        isPending={end.isPending}
        onPress={() =>
          end.act(
            { params: { announcementId: id } },
            { done: () => showToast({ text: t('staff.line.say.ended-toast') }) },
          )
        }
      >
        {t('staff.line.say.end')}
      </Button>
    </aside>
  );
}
