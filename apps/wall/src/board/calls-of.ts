import type { CounterOnWall } from './latest-call.ts';

/** Every call that stands, told apart from the calls of the same ticket before it. */
export function callsOf(counters: readonly CounterOnWall[]): readonly string[] {
  return counters.flatMap(({ ticket }) =>
    ticket?.status === 'called' ? [`${ticket.name} ${ticket.calls} ${ticket.calledAt}`] : [],
  );
}
