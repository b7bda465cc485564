import type { Claim } from '../claims/claim.ts';
import type { Instant } from '../kernel/instant.ts';
import type { LostReport } from './lost-report.ts';

/**
 * A closed report without its visitor: no contact, no words, no answers, no
 * photos. Its id, code, times, language, and what the tiles, the map and the
 * clock said of the thing stay: they count, and name nobody.
 */
export function forgetReport(closed: LostReport, at: Instant): LostReport {
  return {
    ...closed,
    contact: { channel: 'none' },
    description: '',
    brand: null,
    details: [],
    answers: [],
    photoIds: [],
    forgottenAt: closed.forgottenAt ?? at,
  };
}

/** A claim without what its visitor said and whom they sent. */
export function forgetClaim(claim: Claim): Claim {
  return { ...claim, statement: '', delegate: null };
}
