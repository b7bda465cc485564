import type { TicketView } from '@homeward/contract';

/** Is the visitor elsewhere just now, with their word to be back? */
export function isOnHold({ status, heldUntil }: TicketView, asOf: string): boolean {
  return status === 'waiting' && heldUntil !== null && heldUntil > asOf;
}
