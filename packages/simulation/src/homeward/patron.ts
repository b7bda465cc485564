import type { Clerk } from './clerk.ts';

/** Whoever holds a place in line, as a clerk at a counter meets them. */
export interface Patron {
  /** Ready to step up when called. */
  readonly isNear: boolean;
  /** Set while a clerk has called and waits for them; to be called on arrival. */
  awaited: (() => Promise<void>) | null;
  /** Their turn at the counter; ends with `clerk.isFree()`. */
  beServed(clerk: Clerk): void | Promise<void>;
  /** The call was given up. */
  missed(): void | Promise<void>;
  /** A clerk has the thing in hand: does it look like theirs? False sends it back to its shelf. */
  looksRight(): boolean;
  /** It was seen not to be theirs before they were called. */
  notTheirs(clerk: Clerk): void | Promise<void>;
  /** Minutes a clerk has spent for them. */
  cost(minutes: number): void;
}
