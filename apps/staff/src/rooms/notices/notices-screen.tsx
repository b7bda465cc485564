import type { NoticeListView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { EmptyState, PillChoice } from '@homeward/ui';
import { useState } from 'react';
import { Asked } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { ShowMore } from '../../shell/show-more.tsx';
import { Causes } from './causes.tsx';
import { NoticeRow } from './notice-row.tsx';
import styles from './notices-screen.module.css';
import { useNoticePages } from './use-notice-pages.ts';

const shown = ['trouble', 'failed', 'suppressed', 'waiting', 'sent'] as const;
const standings = ['sent', 'waiting', 'failed', 'suppressed', 'cancelled'] as const;

/** Messages to visitors' phones: what did not go out and why, and the way to try once more. */
export function NoticesScreen() {
  const { t } = useT();
  const [show, setShow] = useState<(typeof shown)[number]>('trouble');
  const pages = useNoticePages(show === 'trouble' ? null : show);
  return (
    <Page title={t('staff.notices.title')} lead={t('staff.notices.about')} backTo="/more">
      <Asked answer={pages}>
        {({ pages: [first, ...more] }) =>
          first && (
            <>
              <LastDay today={first.today} />
              <Causes causes={first.causes} />
              <PillChoice
                label={t('staff.notices.title')}
                options={shown.map((id) => ({ id, name: t(`staff.notices.show.${id}`) }))}
                chosen={show}
                onChange={setShow}
              />
              <Notices notices={[first, ...more].flatMap(({ notices }) => notices)} />
              <ShowMore pages={pages} />
            </>
          )
        }
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

function Notices({ notices }: Pick<NoticeListView, 'notices'>) {
  const { t } = useT();
  if (notices.length === 0) {
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
      {notices.map((notice) => (
        <li key={notice.id}>
          <NoticeRow notice={notice} />
        </li>
      ))}
    </ul>
  );
}
