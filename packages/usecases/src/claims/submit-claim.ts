import {
  type Claim,
  type ClaimId,
  submitClaim as claimOf,
  fail,
  isOpen,
  type LostReport,
  type Match,
  type MatchId,
  ok,
  type TicketId,
} from '@homeward/domain';
import { mayActFor } from '../kernel/ownership.ts';
import type { Deps, GuestActor, StaffActor, Tx } from '../ports.ts';
import { tellVisitor } from '../promises/promise-book.ts';
import { addTicket } from '../tickets/add-ticket.ts';
import { liveTicketOf } from '../tickets/live-ticket.ts';
import { mayJoinNow } from '../tickets/may-join-now.ts';

export interface SubmitClaim {
  /** Made by the page, so that sending it again is harmless; without it the house makes one. */
  readonly id?: ClaimId | undefined;
  readonly matchId: MatchId;
  /** What only the owner knows. */
  readonly statement: string;
}

type SubmitDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>;

/**
 * "That may be mine": a claim on a matched item and a place in line to pick it
 * up, together. Whatever else may be wrong with the match, a visitor only
 * hears that it isn't there, for they must not learn more of the thing.
 */
export function submitClaim(deps: SubmitDeps) {
  return ({ id, matchId, statement }: SubmitClaim, actor: GuestActor | StaffActor) =>
    deps.store.transaction(async (tx) => {
      const match = await standingMatch(tx, matchId);
      const report = match && (await tx.lostReports.find(match.reportId));
      if (!match || !report || !mayActFor(actor, report.id)) return fail('match.not-found');
      const { itemId, reportId } = match;

      const known = id ? await tx.claims.find(id) : null;
      if (known) {
        const isRetry =
          known.itemId === itemId && known.reportId === reportId && known.statement === statement;
        if (!isRetry) return fail('id.already-used');
        return ok({ claim: known, ticket: await liveTicketOf(deps, tx, reportId) });
      }
      if (report.status !== 'open') return fail('lost-report.closed', { report: report.code });
      const item = await tx.foundItems.find(itemId);
      const isHere = item?.status === 'held' || item?.status === 'reserved';
      if (match.status === 'dismissed' || !isHere) return fail('match.not-found');
      const open = (await tx.claims.list({ itemId, reportId, limit: 50 })).find(isOpen);
      if (open) return fail('claim.already-submitted', { claimId: open.id });

      const claim = claimOf(
        { id: id ?? deps.ids.next<ClaimId>(), itemId, reportId, statement },
        deps.clock.now(),
      );
      await tx.claims.add(claim);
      await tx.events.append(
        { name: 'claim.submitted', id: claim.id, version: claim.version, itemId, reportId },
        actor,
        claim.submittedAt,
      );
      await tellVisitor(deps, tx, reportId, 'found', actor);
      return ok({ claim, ticket: await ticketFor(deps, tx, claim, report, actor) });
    });
}

/** The match itself, or the one its item has been merged into: the visitor means the same thing. */
async function standingMatch(tx: Tx, matchId: MatchId): Promise<Match | null> {
  let match = await tx.matches.find(matchId);
  let item = match && (await tx.foundItems.find(match.itemId));
  while (match && item?.mergedInto) {
    match = await tx.matches.findPair(item.mergedInto, match.reportId);
    item = await tx.foundItems.find(item.mergedInto);
  }
  return match;
}

/**
 * A report has one place in line: whoever stands in it already keeps it. None is
 * given out that could not be served before the desk closes; the claim stands all the same.
 */
async function ticketFor(
  deps: SubmitDeps,
  tx: Tx,
  claim: Claim,
  report: LostReport,
  actor: GuestActor | StaffActor,
) {
  const live = await liveTicketOf(deps, tx, report.id);
  if (live) return live;
  if (!(await mayJoinNow(deps, tx, 'pickup'))) return null;
  const place = { lane: 'pickup', reportId: report.id, claimId: claim.id } as const;
  return addTicket(deps, tx, { ...place, id: deps.ids.next<TicketId>() }, actor);
}
