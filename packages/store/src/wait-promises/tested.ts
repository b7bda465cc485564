import type { WaitOutcome } from '@homeward/domain';

/** Outcomes of promises that came to a test, whether they were kept or broken. */
export const tested: readonly WaitOutcome[] = ['inside', 'early', 'late'];
