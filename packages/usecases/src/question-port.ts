import type { LostReport, Question } from '@homeward/domain';

/** Knows what to ask: the part of the matching index that looks for the next best question. */
export interface Asker {
  /**
   * The question whose answer would tell most about which held item a report
   * speaks of; null when nothing is worth asking. It names choices that are the
   * same whatever is on the shelves.
   */
  questionFor(report: LostReport): Question | null;
  /** Is that an answer to "what exactly is it"? */
  isKind(value: string): boolean;
}
