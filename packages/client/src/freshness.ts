import type { EndpointName, Hint } from '@homeward/contract';

/**
 * Which answers go stale by which events, by the beginning of the event's name.
 * An answer that isn't listed only changes when the page itself changes it.
 */
const staleBy: Partial<Record<EndpointName, readonly string[]>> = {
  'counters.board': ['ticket.', 'counter.', 'found-item.registered', 'handover.'],
  'tickets.board': ['ticket.', 'counter.', 'claim.', 'found-item.moved'],
  'claims.list': ['claim.', 'ticket.', 'handover.', 'found-item.'],
  'claims.read': ['claim.', 'ticket.', 'handover.', 'found-item.'],
  'matches.list': ['match.', 'claim.', 'lost-report.closed', 'found-item.'],
  'foundItems.list': ['found-item.', 'photo.', 'claim.'],
  'foundItems.read': ['found-item.', 'look-alike.', 'match.', 'claim.', 'handover.'],
  'foundItems.history': ['found-item.', 'look-alike.', 'match.', 'claim.', 'handover.', 'ticket.'],
  'lostReports.list': ['lost-report.'],
  'lostReports.read': ['lost-report.', 'match.', 'claim.'],
  'guest.read': ['lost-report.', 'match.', 'claim.', 'handover.', 'ticket.', 'counter.'],
  'staff.list': ['staff.'],
  'staff.current': ['staff.', 'device.revoked'],
  'devices.list': ['device.'],
  'devices.current': ['device.revoked'],
};

/** Names of the answers that a hint makes stale. */
export function staleAnswers(hint: Pick<Hint, 'name'>): EndpointName[] {
  return (Object.entries(staleBy) as [EndpointName, readonly string[]][])
    .filter(([, beginnings]) => beginnings.some((beginning) => hint.name.startsWith(beginning)))
    .map(([name]) => name);
}
