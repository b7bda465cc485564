import type { LostReportSummary } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';

type Lost = Pick<LostReportSummary, 'lostFrom' | 'lostTo'>;

/** Says when a thing was lost, as far as it is known; empty when it isn't. */
export function useLostWhen(): (report: Lost) => string {
  const { t } = useT();
  const format = useFormat();
  return ({ lostFrom, lostTo }) => {
    if (!lostFrom || !lostTo)
      return lostFrom || lostTo ? format.dayAndTime(lostFrom ?? lostTo ?? '') : '';
    if (lostFrom === lostTo) return format.dayAndTime(lostFrom);
    const isSameDay = format.day(lostFrom) === format.day(lostTo);
    return t('staff.reports.page.between', {
      from: format.dayAndTime(lostFrom),
      to: isSameDay ? format.time(lostTo) : format.dayAndTime(lostTo),
    });
  };
}
