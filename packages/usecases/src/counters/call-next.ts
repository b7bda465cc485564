import {
  type CounterId,
  callTicket,
  chooseNext,
  counterPlaceOf,
  fail,
  occupyCounter,
  ok,
  readyToCall,
} from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { loadLine } from '../tickets/load-queue.ts';
import { keepCall } from './keep-call.ts';

/** Call the ticket whose turn it is at this counter; two counters never get the same one. */
export function callNext(deps: Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>) {
  return ({ counterId }: { readonly counterId: CounterId }, actor: StaffActor) =>
    deps.store.transaction(async (tx) => {
      const counter = await tx.counters.find(counterId);
      const place = counterPlaceOf(deps.venue, counterId);
      if (!counter || !place) return fail('counter.not-found');
      const ready = readyToCall(counter);
      if (!ready.ok) return ready;

      const at = deps.clock.now();
      const queue = await loadLine(deps, tx);
      const choice = chooseNext(queue.tickets, place, queue);
      const called = choice && callTicket(choice.ticket, counterId, at);
      if (!called?.ok) return fail('queue.empty');
      const occupied = occupyCounter(ready.value, called.value.id);
      if (!occupied.ok) return occupied;
      return ok(await keepCall(deps, tx, occupied.value, called.value, actor, at));
    });
}
