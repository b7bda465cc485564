import type { GuestView } from '@homeward/contract';

/**
 * Where a report stands, as one thing to say to the visitor. The most pressing
 * comes first: being called outweighs waiting, waiting outweighs being checked.
 */
export const guestStages = [
  'returned',
  'closed',
  'called',
  'serving',
  'missed',
  'approved',
  'checking',
  'waiting',
  'maybe-here',
  'not-this-one',
  'looking',
] as const;

export type GuestStage = (typeof guestStages)[number];

/** The stage of a report, from what its guest may see. */
export function guestStage({ report, claims, ticket, candidates }: GuestView): GuestStage {
  if (report.status === 'closed') {
    return report.closedBecause === 'returned' ? 'returned' : 'closed';
  }
  if (ticket?.status === 'called') return 'called';
  if (ticket?.status === 'serving') return 'serving';
  if (ticket?.status === 'no-show') return 'missed';
  const has = (status: string) => claims.some((claim) => claim.status === status);
  if (has('approved')) return 'approved';
  if (has('submitted')) return 'checking';
  if (ticket?.status === 'waiting') return 'waiting';
  if (candidates.length > 0) return 'maybe-here';
  return has('rejected') ? 'not-this-one' : 'looking';
}
