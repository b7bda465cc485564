import type { LostReportView } from '@homeward/contract';
import type { LostReportFile } from '@homeward/usecases';
import { presentFoundItemSummary } from './found-items.summary.ts';
import { presentLostReportSummary } from './lost-reports.summary.ts';
import { presentMatch } from './matches.views.ts';
import { presentQuestion } from './questions.views.ts';

/** One lost report with the items that may be it, for staff. */
export function presentLostReport(file: LostReportFile): LostReportView {
  const { report, matches, claims, question } = file;
  return {
    ...presentLostReportSummary(report),
    contactChannel: report.contact.channel,
    matches: matches.map(({ match, item, photo }) => ({
      ...presentMatch(match),
      item: presentFoundItemSummary(item, photo),
    })),
    claims: claims.map(({ id, status, submittedAt }) => ({ id, status, submittedAt })),
    question: question && presentQuestion(question),
  };
}
