import { dayMs, epochMsOf, type Instant } from '../kernel/instant.ts';
import type { LostReport } from './lost-report.ts';

/** How long a guest's link and code open their page. */
export interface GuestLinkRules {
  readonly daysAfterClosing: number;
  /** Whatever becomes of the report. */
  readonly monthsAfterFiling: number;
}

/** The mean month of the Gregorian calendar, in days. */
const monthDays = 365.2425 / 12;

/** Do the link and the code of this report still open its page? Those that don't look like wrong ones. */
export function isLinkAlive(
  { filedAt, closedAt, linkRevokedAt, forgottenAt }: LostReport,
  at: Instant,
  { daysAfterClosing, monthsAfterFiling }: GuestLinkRules,
): boolean {
  if (linkRevokedAt !== null || forgottenAt !== null) return false;
  if (daysSince(filedAt, at) > monthsAfterFiling * monthDays) return false;
  return closedAt === null || daysSince(closedAt, at) <= daysAfterClosing;
}

/** Shut the page of a report for good, for instance when its link has got into wrong hands; the first time counts. */
export function revokeLink(report: LostReport, at: Instant): LostReport {
  return { ...report, linkRevokedAt: report.linkRevokedAt ?? at };
}

function daysSince(earlier: Instant, later: Instant): number {
  return (epochMsOf(later) - epochMsOf(earlier)) / dayMs;
}
