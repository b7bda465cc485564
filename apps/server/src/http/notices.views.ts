import type { NoticeListView, NoticeView } from '@homeward/contract';
import type { NoticeList } from '@homeward/usecases';

/** Notices for staff: what kind, which way and why not; never where to. */
export function presentNoticeList({ asOf, notices, next, ...counts }: NoticeList): NoticeListView {
  return {
    asOf,
    notices: notices.map(presentNotice),
    next,
    today: { ...counts.today },
    causes: counts.causes.map(({ failure, count }) => ({ failure, count })),
  };
}

function presentNotice({ notice, report }: NoticeList['notices'][number]): NoticeView {
  const { id, version, kind, channel, status, failure, attempts } = notice;
  const { createdAt, nextAttemptAt, settledAt } = notice;
  const isSettled = status === 'failed' || status === 'suppressed';
  return {
    id,
    version,
    kind,
    channel,
    status,
    failure,
    attempts,
    createdAt,
    nextAttemptAt,
    settledAt,
    report: { id: report.id, code: report.code, categoryId: report.categoryId },
    allowed: isSettled && report.status === 'open' ? ['resend'] : [],
  };
}
