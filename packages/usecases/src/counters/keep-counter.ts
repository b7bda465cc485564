import type { Counter, EventName, Instant } from '@homeward/domain';
import type { Actor, Tx } from '../ports.ts';

/** Remember how a counter stands now, and tell it. */
export async function keepCounter(
  tx: Tx,
  name: Extract<EventName, `counter.${string}`>,
  changed: Counter,
  actor: Actor,
  at: Instant,
): Promise<Counter> {
  const counter = await tx.counters.save(changed);
  const { id, version, pausedFor, backAt } = counter;
  await tx.events.append({ name, id, version, facts: { pausedFor, backAt } }, actor, at);
  return counter;
}
