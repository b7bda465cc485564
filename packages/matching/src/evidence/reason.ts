import type { Evidence } from '@homeward/domain';

/** Evidence, with the terms it rests on, so that nothing is counted twice. */
export interface Reason extends Evidence {
  readonly terms: readonly string[];
}
