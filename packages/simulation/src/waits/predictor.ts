import type { Queue, Ticket } from '@homeward/domain';
import type { DeskView } from './desk.ts';
import type { Said } from './score.ts';

/** A way of saying how long somebody will wait who has just been given a ticket. */
export interface Predictor {
  readonly name: string;
  /** Null: it can't say. */
  say(queue: Queue, ticket: Ticket): Said | null;
  /** A ticket was called for the first time after so many minutes, undisturbed. */
  cameTrue(ticket: Ticket, waited: number): void;
  /** Something happened at the desk. */
  look(queue: Queue): void;
  /** A ticket was called, held or given back. */
  changed(ticket: Ticket, queue: Queue): void;
  /** An evening is over. */
  closed(desk: DeskView): void;
}
