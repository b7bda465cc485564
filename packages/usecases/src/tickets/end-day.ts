import { cancelTicket, isDayOver, type Ticket } from '@homeward/domain';
import type { Deps } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';
import { loadLine } from './load-queue.ts';

/**
 * When the desk is closed and everybody has left, places in line that are left
 * over are given up, so that nobody waits for a call that cannot come. Their
 * reports stay open. Answers with those tickets; doing it again does nothing.
 */
export function endDay(deps: Pick<Deps, 'store' | 'clock' | 'venue'>) {
  return () =>
    deps.store.transaction(async (tx): Promise<readonly Ticket[]> => {
      const { at, tickets, counters } = await loadLine(deps, tx);
      if (!isDayOver(deps.venue, at, counters)) return [];
      const ended: Ticket[] = [];
      for (const ticket of tickets) {
        const decision = cancelTicket(ticket, at);
        if (!decision.ok) continue;
        ended.push(
          await keepTicket(tx, 'ticket.cancelled', decision.value, { kind: 'system' }, at),
        );
      }
      return ended;
    });
}
