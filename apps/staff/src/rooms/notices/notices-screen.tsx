import { useAnswer } from '@homeward/client';
import type { NoticeListView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { EmptyState, PillChoice } from '@homeward/ui';
import { useState } from 'react';
import { Asked } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { NoticeRow } from './notice-row.tsx';
import styles from './notices-screen.module.css';

const shown = ['trouble', 'failed', 'suppressed', 'waiting', 'sent'] as const;
const standings = ['sent', 'waiting', 'failed', 'suppressed', 'cancelled'] as const;

/** Messages to visitors' phones: what did not go out and why, and the way to try once more. */
export function NoticesScreen() {
  const { t } = useT();
  const [show, setShow] = useState<(typeof shown)[number]>('trouble');
  const notices = useAnswer(
    'notices.list',
    { query: show === 'trouble' ? {} : { status: show } },
    { keepsPrevious: true },
  );
  return (
    <Page title={t('staff.notices.title')} lead={t('staff.notices.about')} backTo="/more">
      <Asked answer={notices}>
        {(list) => (
          <>
            <LastDay today={list.today} />
            <PillChoice
              label={t('staff.notices.title')}
              options={shown.map((id) => ({ id, name: t(`staff.notices.show.${id}`) }))}
              chosen={show}
              onChange={setShow}
            />
            <Notices list={list} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function LastDay({ today }: Pick<NoticeListView, 'today'>) {
  const { t } = useT();
  const format = useFormat();
  return (
    <dl className={styles.counts} aria-label={t('staff.notices.day')}>
      {standings.map((status) => (
        <div key={status} data-status={today[status] > 0 ? status : undefined}>
          <dt>{t(`staff.notices.status.${status}`)}</dt>
          <dd>{format.number(today[status])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Notices({ list }: { readonly list: NoticeListView }) {
  const { t } = useT();
  if (list.notices.length === 0) {
    return (
      <EmptyState
        picture="umbrella"
        title={t('staff.notices.none')}
        text={t('staff.notices.none-about')}
      />
    );
  }
  return (
    <ul className={styles.list}>
      {list.notices.map((notice) => (
        <li key={notice.id}>
          <NoticeRow notice={notice} />
        </li>
      ))}
    </ul>
  );
}
