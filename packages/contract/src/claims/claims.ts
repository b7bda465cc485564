import { claimStatuses } from '@homeward/domain';
import { z } from 'zod';
import { foundItemSummary } from '../found-items/found-item-summary.ts';
import { anyStaff, deskStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { claimId, words } from '../kernel/fields.ts';
import { lostReportSummary } from '../lost-reports/lost-report-view.ts';
import { matchView } from '../matches/match-view.ts';

/** A claim with all that helps staff decide. */
export const claimView = z.object({
  id: z.string(),
  version: z.int(),
  status: z.enum(claimStatuses),
  statement: z.string(),
  submittedAt: z.string(),
  decidedAt: z.string().nullable(),
  decidedByName: z.string().nullable(),
  decisionNote: z.string(),
  /** Somebody else who may come for it, with a code of their own. */
  delegate: z.object({ name: z.string(), namedAt: z.string() }).nullable(),
  item: foundItemSummary.extend({ description: z.string(), withheldDetails: z.string() }),
  report: lostReportSummary,
  match: matchView.pick({ probability: true, level: true, evidence: true }).nullable(),
  ticket: z
    .object({
      id: z.string(),
      name: z.string(),
      status: z.string(),
      counterId: z.string().nullable(),
      isReady: z.boolean(),
    })
    .nullable(),
  /** Other open claims on the same item. */
  rivals: z.int(),
  allowed: z.array(z.enum(['approve', 'reject', 'hand-over'])),
});

export type ClaimView = z.output<typeof claimView>;

const oneClaim = z.object({ claimId });
const decision = z.object({ note: words(1000) });

export const claims = {
  list: endpoint({
    name: 'claims.list',
    method: 'GET',
    path: '/api/claims',
    summary: 'Claims, oldest first; by default those waiting for a decision or a pickup.',
    access: anyStaff,
    query: z.object({ status: z.enum(claimStatuses).optional() }),
    response: z.object({ claims: z.array(claimView) }),
    errors: [],
  }),
  read: endpoint({
    name: 'claims.read',
    method: 'GET',
    path: '/api/claims/:claimId',
    summary: 'One claim with item, report and evidence.',
    access: anyStaff,
    params: oneClaim,
    response: claimView,
    errors: ['claim.not-found'],
  }),
  approve: endpoint({
    name: 'claims.approve',
    method: 'POST',
    path: '/api/claims/:claimId/approve',
    summary: 'Accept the proof; the item is reserved for this claim.',
    access: deskStaff,
    params: oneClaim,
    body: decision,
    response: claimView,
    errors: [
      'claim.not-found',
      'claim.already-decided',
      'found-item.already-reserved',
      'found-item.not-held',
    ],
  }),
  reject: endpoint({
    name: 'claims.reject',
    method: 'POST',
    path: '/api/claims/:claimId/reject',
    summary: 'Say no; a reservation made for this claim is released.',
    access: deskStaff,
    params: oneClaim,
    body: decision,
    response: claimView,
    errors: ['claim.not-found', 'claim.already-decided'],
  }),
};
