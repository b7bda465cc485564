import type { Answer } from '@homeward/client';
import { useFormat, useT } from '@homeward/i18n';
import { Card, EmptyState, showCode } from '@homeward/ui';
import { Link } from 'react-router';
import { Asked } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { ShowMore } from '../../shell/show-more.tsx';
import styles from './feedback-screen.module.css';
import { useFeedbackPages } from './use-feedback-pages.ts';

type FeedbackList = Answer<'feedback.list'>;

/** What visitors thought of it all: the mean, how it spreads, and their words. */
export function FeedbackScreen() {
  const { t } = useT();
  const pages = useFeedbackPages();
  return (
    <Page
      title={t('staff.feedback.title')}
      lead={t('staff.feedback.about')}
      backTo="/more"
      width="reading"
    >
      <Asked answer={pages}>
        {({ pages: [first, ...more] }) =>
          first && (
            <>
              <Opinions list={first} said={[first, ...more].flatMap(({ feedback }) => feedback)} />
              <ShowMore pages={pages} />
            </>
          )
        }
      </Asked>
    </Page>
  );
}

interface OpinionsProps {
  /** The first page, whose mean is that of all pages. */
  readonly list: FeedbackList;
  readonly said: FeedbackList['feedback'];
}

function Opinions({ list, said }: OpinionsProps) {
  const { t } = useT();
  const format = useFormat();
  if (list.mean === null) {
    return (
      <EmptyState
        picture="umbrella"
        title={t('staff.feedback.none')}
        text={t('staff.feedback.none-about')}
      />
    );
  }
  return (
    <>
      <Mean list={list} mean={list.mean} />
      <ul className={styles.list}>
        {said.map(({ reportId, reportCode, rating, text, givenAt }) => (
          <li key={reportId} className={styles.row}>
            <Stars rating={rating} />
            <span className={styles.words}>
              {text ? <q>{text}</q> : t('staff.feedback.wordless')}
            </span>
            <span className={styles.soft}>
              {reportCode && (
                <>
                  <Link to={`/reports/${reportId}`}>{showCode(reportCode)}</Link> ·{' '}
                </>
              )}
              {format.dayAndTime(givenAt)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Mean({ list, mean }: { readonly list: FeedbackList; readonly mean: number }) {
  const { t } = useT();
  const format = useFormat();
  const total = list.counts.reduce((sum, count) => sum + count, 0);
  return (
    <Card>
      <div className={styles.top}>
        <p className={styles.mean}>
          {t('staff.feedback.mean', { mean: format.number(Math.round(mean * 10) / 10) })}
          <small>{t('staff.feedback.of', { count: total })}</small>
        </p>
        <ol className={styles.spread} reversed>
          {[...list.counts].reverse().map((count, index) => {
            const rating = list.counts.length - index;
            return (
              <li key={rating} aria-label={`${t('staff.feedback.stars', { rating })}: ${count}`}>
                <span aria-hidden="true">{rating}</span>
                <meter min={0} max={total} value={count} aria-hidden="true" />
                <span aria-hidden="true">{count}</span>
              </li>
            );
          })}
        </ol>
      </div>
    </Card>
  );
}

function Stars({ rating }: { readonly rating: number }) {
  const { t } = useT();
  return (
    <span role="img" aria-label={t('staff.feedback.stars', { rating })} className={styles.stars}>
      {'★'.repeat(rating)}
      <span className={styles.missing}>{'★'.repeat(5 - rating)}</span>
    </span>
  );
}
