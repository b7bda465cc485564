import type { GuestView } from '@homeward/contract';

type Claim = GuestView['claims'][number];

/** The claim that matters now: one that was approved, else one being looked at. */
export function openClaimOf({ claims }: Pick<GuestView, 'claims'>): Claim | undefined {
  const by = (wanted: Claim['status']) => claims.find(({ status }) => status === wanted);
  return by('approved') ?? by('submitted');
}
