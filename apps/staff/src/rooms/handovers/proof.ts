/** The usual ways in which owners show that a thing is theirs. */
export const proofKinds = ['contents', 'unlocked', 'showed-id', 'marks', 'photo', 'key'] as const;

export type ProofKind = (typeof proofKinds)[number];

export interface Proof {
  readonly kinds: readonly ProofKind[];
  readonly words: string;
}

/** The proof as it is kept: what was tapped, in the order of the list, then one's own words. */
export function proofNotesOf(
  { kinds, words }: Proof,
  inWords: (kind: ProofKind) => string,
): string {
  const tapped = proofKinds.filter((kind) => kinds.includes(kind)).map(inWords);
  return [tapped.join('; '), words.trim()].filter(Boolean).join('. ');
}
