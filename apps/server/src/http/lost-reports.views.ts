import type { LostReportView } from '@homeward/contract';
import type { LostReportFile } from '@homeward/usecases';
import { presentFoundItemSummary } from './found-items.summary.ts';
import { hasRole, type Knock } from './knock.ts';
import { presentDetail, presentLostReportSummary } from './lost-reports.summary.ts';
import { presentMatch } from './matches.views.ts';
import { presentPhoto } from './photos.views.ts';
import { presentStanding } from './promises.views.ts';
import { presentQuestion } from './questions.views.ts';

/** One lost report with the items that may be it, for staff. */
export function presentLostReport(file: LostReportFile, knock: Knock): LostReportView {
  const { report, matches, claims, question } = file;
  const isLinkRevoked = report.linkRevokedAt !== null;
  const isForgotten = report.forgottenAt !== null;
  const mayRevoke = hasRole(knock, 'supervisor') || hasRole(knock, 'admin');
  return {
    ...presentLostReportSummary(report),
    contactChannel: report.contact.channel,
    details: report.details.map(presentDetail),
    photos: file.photos.map(presentPhoto),
    promise: presentStanding(file.promises),
    isLinkRevoked,
    isForgotten,
    allowed: mayRevoke && !isLinkRevoked && !isForgotten ? ['revoke-link'] : [],
    matches: matches.map(({ match, item, photo }) => ({
      ...presentMatch(match),
      item: presentFoundItemSummary(item, photo),
    })),
    claims: claims.map(({ id, status, submittedAt }) => ({ id, status, submittedAt })),
    question: question && presentQuestion(question),
  };
}
