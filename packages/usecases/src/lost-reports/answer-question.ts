import {
  answerTo,
  answerQuestion as decide,
  fail,
  type GivenAnswer,
  type LostReportId,
  ok,
} from '@homeward/domain';
import { mayActFor } from '../kernel/ownership.ts';
import { weighAnew } from '../matches/weigh-anew.ts';
import type { Deps, GuestActor, StaffActor } from '../ports.ts';

export interface AnswerQuestion extends GivenAnswer {
  readonly reportId: LostReportId;
}

type AnswerDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue' | 'matcher'>;

/**
 * Keep what a visitor answered and weigh all that may be theirs anew. Visitors
 * say it once, so that nobody can feel their way along the shelves; staff may
 * correct it. Answering the same again changes nothing.
 */
export function answerQuestion(deps: AnswerDeps) {
  return ({ reportId, topic, value }: AnswerQuestion, actor: GuestActor | StaffActor) =>
    deps.store.transaction(async (tx) => {
      const asked = await tx.lostReports.find(reportId);
      if (!asked || !mayActFor(actor, reportId)) return fail('lost-report.not-found');
      const earlier = answerTo(asked, topic);
      if (earlier === value) return ok(asked);
      if (actor.kind === 'guest' && typeof earlier === 'string') {
        return fail('question.already-answered', { topic });
      }
      if (!isOffered(deps, { topic, value })) return fail('question.unknown-choice', { topic });
      const decision = decide(asked, { topic, value });
      if (!decision.ok) return decision;

      const report = await tx.lostReports.save(decision.value);
      const { version } = report;
      await tx.events.append(
        { name: 'lost-report.answered', id: reportId, version, reportId, facts: { topic } },
        actor,
        deps.clock.now(),
      );
      await weighAnew(deps, tx, report, actor);
      return ok(report);
    });
}

/** Kinds are in the vocabulary and zones in the venue; the rest the report itself can tell. */
function isOffered({ matcher, venue }: AnswerDeps, { topic, value }: GivenAnswer): boolean {
  if (value === null) return true;
  if (topic === 'kind') return matcher.isKind(value);
  return topic !== 'zone' || venue.zones.some(({ id }) => id === value);
}
