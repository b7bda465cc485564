import { type Feedback, fail, giveFeedback as give, type LostReportId, ok } from '@homeward/domain';
import { mayActFor } from '../kernel/ownership.ts';
import type { Deps, GuestActor } from '../ports.ts';

export interface GiveFeedback extends Pick<Feedback, 'rating' | 'text'> {
  readonly reportId: LostReportId;
}

/** A visitor says how it went, once, after their report was closed. */
export function giveFeedback({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ reportId, rating, text }: GiveFeedback, actor: GuestActor) =>
    store.transaction(async (tx) => {
      const report = await tx.lostReports.find(reportId);
      if (!report || !mayActFor(actor, reportId)) return fail('lost-report.not-found');
      const earlier = await tx.feedback.find(reportId);
      const decision = give(report, { rating, text }, earlier, clock.now());
      if (!decision.ok || earlier) return decision;
      const feedback = decision.value;
      await tx.feedback.add(feedback);
      await tx.events.append(
        { name: 'feedback.given', id: reportId, version: 1, reportId, facts: { rating } },
        actor,
        feedback.givenAt,
      );
      return ok(feedback);
    });
}
