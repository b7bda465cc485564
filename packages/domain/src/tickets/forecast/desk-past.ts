import type { PauseReason } from '../../counters/counter.ts';
import type { CounterId } from '../../kernel/brand.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Ticket } from '../ticket.ts';

/** A time in which a counter called nobody, as it was announced and as it came true. */
export interface Pause {
  readonly counterId: CounterId;
  readonly reason: PauseReason | null;
  readonly from: Instant;
  /** When the staff member meant to be back, if that was said. */
  readonly backAt: Instant | null;
  /** When they were back; null while they are away, or if they went home instead. */
  readonly until: Instant | null;
}

/** What the desk went through before today, and its latest pauses: what forecasts are drawn from. */
export interface DeskPast {
  /** Tickets of earlier days, the latest days first, up to some hundreds. */
  readonly tickets: readonly Ticket[];
  readonly pauses: readonly Pause[];
}

/** A desk that opens for the first time. */
export const noPast: DeskPast = { tickets: [], pauses: [] };
