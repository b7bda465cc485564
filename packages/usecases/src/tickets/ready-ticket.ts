import {
  type CounterId,
  counterPlaceOf,
  type FoundItem,
  fail,
  moveFoundItem,
  ok,
  readyTicket as ready,
  type TicketId,
} from '@homeward/domain';
import { isAt, keepMove } from '../found-items/keep-move.ts';
import { tellReady } from '../notices/occasions.ts';
import type { Deps, StaffActor, Tx } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';
import { errandsOf } from './what-tickets-are-for.ts';

export interface ReadyTicket {
  readonly id: TicketId;
  /** Where the item lies now, if the ticket has one to fetch; its way there is remembered too. */
  readonly counterId?: CounterId | null | undefined;
}

type ReadyDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>;

/** The item lies at the counter: from now on the ticket is called, as a pickup. */
export function readyTicket(deps: ReadyDeps) {
  return ({ id, counterId }: ReadyTicket, actor: StaffActor) =>
    deps.store.transaction(async (tx) => {
      const waiting = await tx.tickets.find(id);
      if (!waiting) return fail('ticket.not-found');
      const at = deps.clock.now();
      const decision = ready(waiting, at);
      if (!decision.ok) return decision;
      const errand = (await errandsOf(tx, [waiting])).get(id) ?? null;
      const item = errand && (await tx.foundItems.find(errand.itemId));
      if (!item) return fail('ticket.nothing-to-fetch');
      if (counterId && counterPlaceOf(deps.venue, counterId)) {
        await bring(deps, tx, item, counterId, actor);
      }
      const readied = await keepTicket(tx, 'ticket.readied', decision.value, actor, at);
      await tellReady(deps, tx, readied, errand.claim);
      return ok(readied);
    });
}

async function bring(
  deps: ReadyDeps,
  tx: Tx,
  item: FoundItem,
  counterId: CounterId,
  actor: StaffActor,
): Promise<void> {
  const spot = { at: 'counter', counterId } as const;
  if (isAt(item, spot)) return;
  const moved = moveFoundItem(item, spot);
  if (moved.ok) await keepMove(deps, tx, moved.value, actor);
}
