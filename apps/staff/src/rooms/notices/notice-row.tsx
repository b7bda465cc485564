import type { NoticeView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Button, Chip, type ChipTone, showCode, showToast } from '@homeward/ui';
import { Link } from 'react-router';
import { useAct } from '../../shell/use-act.ts';
import styles from './notices-screen.module.css';

const tones: Record<NoticeView['status'], ChipTone> = {
  waiting: 'sun',
  sent: 'leaf',
  failed: 'coral',
  suppressed: 'coral',
  cancelled: 'line',
};

/** One notice: about what, which way, what became of it; never its words or where it went. */
export function NoticeRow({ notice }: { readonly notice: NoticeView }) {
  const { t } = useT();
  const format = useFormat();
  const { kind, channel, status, failure, attempts, report } = notice;
  const facts = [
    t(`staff.notices.channel.${channel}`),
    failure && t(`staff.notices.failure.${failure}`),
    attempts > 0 && t('staff.notices.attempts', { count: attempts }),
    format.dayAndTime(notice.settledAt ?? notice.createdAt),
  ];
  return (
    <article className={styles.row}>
      <div className={styles.words}>
        <span>
          <strong>{t(`staff.notices.kind.${kind}`)}</strong> ·{' '}
          <Link to={`/reports/${report.id}`} className={styles.code}>
            {showCode(report.code)}
          </Link>
        </span>
        <span className={styles.soft}>{facts.filter(Boolean).join(' · ')}</span>
      </div>
      <Chip tone={tones[status]}>{t(`staff.notices.status.${status}`)}</Chip>
      {notice.allowed.includes('resend') && <Resend notice={notice} />}
    </article>
  );
}

function Resend({ notice }: { readonly notice: NoticeView }) {
  const { t } = useT();
  const resend = useAct('notices.resend');
  return (
    <Button
      variant="pill"
      icon="undo"
      isPending={resend.isPending}
      aria-label={t('staff.notices.resend-for', { code: showCode(notice.report.code) })}
      onPress={() =>
        resend.act(
          { params: { noticeId: notice.id } },
          { done: () => showToast({ text: t('staff.notices.toast') }) },
        )
      }
    >
      {t('staff.notices.resend')}
    </Button>
  );
}
