import type { EndpointName, Hint } from '@homeward/contract';

/**
 * Which answers go stale by which events, by the beginning of the event's name.
 * An answer that isn't listed only changes when the page itself changes it.
 */
const staleBy: Partial<Record<EndpointName, readonly string[]>> = {
  'counters.board': ['ticket.', 'counter.', 'announcement.', 'found-item.registered', 'handover.'],
  'tickets.board': ['ticket.', 'counter.', 'announcement.', 'claim.', 'match.', 'found-item.moved'],
  'claims.list': ['claim.', 'ticket.', 'handover.', 'found-item.'],
  'claims.read': ['claim.', 'ticket.', 'handover.', 'found-item.'],
  'matches.list': ['match.', 'claim.', 'lost-report.closed', 'found-item.'],
  'foundItems.list': ['found-item.', 'photo.', 'claim.'],
  'foundItems.read': ['found-item.', 'look-alike.', 'match.', 'claim.', 'handover.'],
  'foundItems.history': ['found-item.', 'look-alike.', 'match.', 'claim.', 'handover.', 'ticket.'],
  'lostReports.list': ['lost-report.'],
  'lostReports.read': ['lost-report.', 'match.', 'claim.', 'promise.'],
  'guest.read': [
    'lost-report.',
    'match.',
    'claim.',
    'handover.',
    'ticket.',
    'counter.',
    'promise.',
    'feedback.',
  ],
  'guest.readHandIn': ['ticket.', 'counter.'],
  'promises.board': ['promise.', 'lost-report.'],
  'notices.list': ['notice.'],
  'feedback.list': ['feedback.', 'lost-report.forgotten'],
  'staff.list': ['staff.'],
  'staff.current': ['staff.', 'device.revoked'],
  'devices.list': ['device.'],
  'devices.current': ['device.revoked'],
};

/** What time alone changes: waits, how near closing is, what was said for a while. */
export const movedByTime: readonly EndpointName[] = [
  'counters.board',
  'tickets.board',
  'guest.read',
  'guest.readHandIn',
];

/** Longest time, in milliseconds, after which a visitor's page hears of somebody else's turn. */
export const calmMs = 1_000;
/** For so long, in milliseconds, it leaves the server to those whom an event concerns. */
export const courtesyMs = 200;

/**
 * Whether a visitor's page must look at once. The line moving for others can
 * wait a moment: were all pages to ask in the same instant, whoever is called
 * would stand behind them. `ticketId` is the page's own place in line, if any.
 */
export function isUrgentFor(hint: Pick<Hint, 'name' | 'id'>, ticketId: string | null): boolean {
  const movesTheLine = hint.name.startsWith('ticket.') || hint.name.startsWith('counter.');
  return !movesTheLine || hint.id === ticketId;
}

/** Names of the answers that a hint makes stale. */
export function staleAnswers(hint: Pick<Hint, 'name'>): EndpointName[] {
  return (Object.entries(staleBy) as [EndpointName, readonly string[]][])
    .filter(([, beginnings]) => beginnings.some((beginning) => hint.name.startsWith(beginning)))
    .map(([name]) => name);
}
