import type { NoticeListView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, ConfirmDialog, showToast, Text } from '@homeward/ui';
import { useState } from 'react';
import { useAct } from '../../shell/use-act.ts';
import { useHasRole } from '../staff/session.ts';
import styles from './notices-screen.module.css';

type Cause = NoticeListView['causes'][number];

/** From so many on it is more than single addresses: something was broken, and may be mended by now. */
const fewest = 2;

/** Causes for which several failed, with the way to send all of one again. */
export function Causes({ causes }: Pick<NoticeListView, 'causes'>) {
  const maySend = useHasRole('supervisor', 'admin');
  const shared = causes.filter(({ count }) => count >= fewest);
  if (!maySend || shared.length === 0) return null;
  return (
    <ul className={styles.list}>
      {shared.map((cause) => (
        <li key={cause.failure} className={styles.row}>
          <CauseRow cause={cause} />
        </li>
      ))}
    </ul>
  );
}

function CauseRow({ cause: { failure, count } }: { readonly cause: Cause }) {
  const { t } = useT();
  const [isAsking, setIsAsking] = useState(false);
  const resend = useAct('notices.resendFailed');
  const why = t(`staff.notices.failure.${failure}`);

  function sendAll() {
    resend.act(
      { body: { failure } },
      {
        done: ({ resent }) => {
          setIsAsking(false);
          showToast({ text: t('staff.notices.causes.toast', { count: resent }) });
        },
      },
    );
  }

  return (
    <>
      <span className={styles.words}>
        <Text strong>{t('staff.notices.causes.count', { count, why })}</Text>
        <span className={styles.soft}>{t('staff.notices.day')}</span>
      </span>
      <Button
        variant="pill"
        icon="undo"
        aria-label={t('staff.notices.causes.resend-for', { why })}
        onPress={() => setIsAsking(true)}
      >
        {t('staff.notices.causes.resend')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('staff.notices.causes.title', { count })}
        text={t('staff.notices.causes.text', { why })}
        confirm={t('staff.notices.causes.resend')}
        isPending={resend.isPending}
        onConfirm={sendAll}
        onCancel={() => setIsAsking(false)}
      />
    </>
  );
}
