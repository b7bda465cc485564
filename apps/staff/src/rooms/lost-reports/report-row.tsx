import type { LostReportSummary } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Chip, showCode } from '@homeward/ui';
import { Link } from 'react-router';
import { ThingPicture } from '../photos/thing-picture.tsx';
import { useVenue } from '../venue/venue-context.ts';
import styles from './reports-screen.module.css';
import { useLostWhen } from './use-lost-when.ts';

/** A report at a glance: what, in whose words, where, when, and by when they hear from us. */
export function ReportRow({ report }: { readonly report: LostReportSummary }) {
  const { t } = useT();
  const format = useFormat();
  const { categoryName, placeName } = useVenue();
  const lostWhen = useLostWhen();
  const facts = [
    report.colours.map((colour) => t(`shared-words.colour.${colour}`).toLowerCase()).join(', '),
    report.brand,
    report.lostPlaceId && placeName(report.lostPlaceId),
    lostWhen(report),
  ];
  return (
    <Link to={`/reports/${report.id}`} className={styles.row}>
      <div className={styles.picture}>
        <ThingPicture thing={report} ground="missing" />
      </div>
      <span className={styles.words}>
        <strong className={styles.title}>{categoryName(report.categoryId)}</strong>
        {report.description && (
          <span className={styles.said}>
            <q>{report.description}</q>
          </span>
        )}
        <span className={styles.soft}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <span className={styles.side}>
        <strong className={styles.code}>{showCode(report.code)}</strong>
        <span className={styles.soft}>
          {t('staff.reports.filed', { when: format.relative(report.filedAt) })}
        </span>
        <AnswerDue report={report} />
      </span>
    </Link>
  );
}

function AnswerDue({ report }: { readonly report: LostReportSummary }) {
  const { t } = useT();
  const format = useFormat();
  if (report.status === 'closed') {
    const because = report.closedBecause;
    return (
      <Chip tone={because === 'returned' ? 'leaf' : 'line'}>
        {because
          ? t(`shared-words.closing-reason.${because}`)
          : t('shared-words.report-status.closed')}
      </Chip>
    );
  }
  const when = format.dayAndTime(report.answerDueAt);
  const isOverdue = Date.parse(report.answerDueAt) < Date.now();
  return (
    <Chip tone={isOverdue ? 'coral' : 'line'} icon="clock">
      {t(isOverdue ? 'staff.reports.answer-overdue' : 'staff.reports.answer-due', { when })}
    </Chip>
  );
}
