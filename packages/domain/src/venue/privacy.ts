/**
 * How much of an item's kind anybody outside the staff may learn.
 *
 * - `open`: a visitor may hear that such a thing was found, roughly where and when.
 * - `discreet`: phones, wallets, keys, jewellery: only "we may have it".
 * - `masked`: identity papers: discreet, and photographed only masked.
 * - `unphotographed`: bank cards: discreet, and no photo at all.
 */
export const privacyClasses = ['open', 'discreet', 'masked', 'unphotographed'] as const;
export type PrivacyClass = (typeof privacyClasses)[number];

export function mayBePhotographed(privacy: PrivacyClass): boolean {
  return privacy !== 'unphotographed';
}

/** May a visitor who described such a thing hear where and when one was found? */
export function mayBeHinted(privacy: PrivacyClass): boolean {
  return privacy === 'open';
}
