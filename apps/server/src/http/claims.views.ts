import type { ClaimView } from '@homeward/contract';
import { isOpen, ticketName } from '@homeward/domain';
import type { ClaimFile } from '@homeward/usecases';
import { presentFoundItemSummary } from './found-items.summary.ts';
import { hasRole, type Knock } from './knock.ts';
import { presentLostReportSummary } from './lost-reports.summary.ts';
import { presentEvidence } from './matches.views.ts';

/** A claim with all that helps staff decide. */
export function presentClaim(file: ClaimFile, knock: Knock): ClaimView {
  const { claim, item, match, ticket } = file;
  const { id, version, status, statement, submittedAt, decidedAt, decisionNote } = claim;
  return {
    id,
    version,
    status,
    statement,
    submittedAt,
    decidedAt,
    decidedByName: file.decidedBy?.name ?? null,
    decisionNote,
    delegate: claim.delegate && { name: claim.delegate.name, namedAt: claim.delegate.namedAt },
    item: {
      ...presentFoundItemSummary(item, file.photo),
      description: item.description,
      withheldDetails: item.withheldDetails,
    },
    report: presentLostReportSummary(file.report),
    match: match && {
      probability: match.probability,
      level: match.level,
      evidence: presentEvidence(match),
    },
    ticket: ticket && {
      id: ticket.id,
      name: ticketName(ticket),
      status: ticket.status,
      counterId: ticket.counterId,
      isReady: ticket.readyAt !== null,
    },
    rivals: file.rivals.length,
    allowed: allowedOn(file, knock),
  };
}

/** Those at the desk decide; an item kept for somebody else can't be promised twice. */
function allowedOn({ claim, item }: ClaimFile, knock: Knock): ClaimView['allowed'] {
  const mayDecide = (['desk', 'supervisor', 'admin'] as const).some((role) => hasRole(knock, role));
  if (!mayDecide) return [];
  const isKept = item.status === 'reserved' && item.reservedFor === claim.id;
  return [
    ...(claim.status === 'submitted' && item.status === 'held' ? (['approve'] as const) : []),
    ...(isOpen(claim) ? (['reject'] as const) : []),
    ...(claim.status === 'approved' && isKept ? (['hand-over'] as const) : []),
  ];
}
