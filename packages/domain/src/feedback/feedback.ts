import type { LostReportId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { isSameContent } from '../kernel/same-content.ts';
import type { LostReport } from '../lost-reports/lost-report.ts';

export const lowestRating = 1;
export const highestRating = 5;
export const longestFeedback = 500;

/** What a visitor thought of it all, once their report was closed. */
export interface Feedback {
  /** The report it is about: one each. */
  readonly id: LostReportId;
  /** 1 (bad) to 5 (good). */
  readonly rating: number;
  readonly text: string;
  readonly givenAt: Instant;
}

/** Say how it went, once. Saying the same again is harmless. */
export function giveFeedback(
  report: LostReport,
  said: Pick<Feedback, 'rating' | 'text'>,
  earlier: Feedback | null,
  at: Instant,
): Result<Feedback, 'feedback.too-early' | 'feedback.already-given'> {
  if (report.status !== 'closed') return fail('feedback.too-early');
  if (earlier) {
    const { rating, text } = earlier;
    return isSameContent({ rating, text }, said) ? ok(earlier) : fail('feedback.already-given');
  }
  return ok({ id: report.id, ...said, givenAt: at });
}
