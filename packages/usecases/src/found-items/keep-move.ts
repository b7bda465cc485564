import type { FoundItem, Instant, Whereabouts } from '@homeward/domain';
import { tellApproved } from '../notices/occasions.ts';
import type { Deps, StaffActor, Tx } from '../ports.ts';

/**
 * Remember a move with the name of who made it: one step of the thing's way home. Whoever it is
 * kept for is told when it comes to a desk.
 */
export async function keepMove(
  deps: Pick<Deps, 'clock' | 'ids' | 'venue'>,
  tx: Tx,
  moved: FoundItem,
  actor: StaffActor,
): Promise<FoundItem> {
  const item = await tx.foundItems.save(moved);
  await tellOfMove(tx, item, actor, deps.clock.now());
  const claim = item.reservedFor && (await tx.claims.find(item.reservedFor));
  if (claim) await tellApproved(deps, tx, claim, item);
  return item;
}

/** Say in its history where a thing is now. */
export async function tellOfMove(
  tx: Tx,
  item: FoundItem,
  actor: StaffActor,
  at: Instant,
): Promise<void> {
  const { at: kind, ...where } = item.whereabouts;
  await tx.events.append(
    {
      name: 'found-item.moved',
      id: item.id,
      version: item.version,
      itemId: item.id,
      facts: { to: kind, where: Object.values(where)[0] ?? null },
    },
    actor,
    at,
  );
}

/** Are these the same spot? Then nothing has moved. */
export function isAt(item: FoundItem, spot: Whereabouts): boolean {
  return Object.entries(spot).every(
    ([field, value]) => Reflect.get(item.whereabouts, field) === value,
  );
}
