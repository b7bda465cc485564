import {
  type FoundItem,
  type FoundItemDescription,
  type FoundItemId,
  fail,
  isSameContent,
  ok,
  registerFoundItem as register,
  type ShelfId,
  type Whereabouts,
} from '@homeward/domain';
import { suggestLookAlikes } from '../look-alikes/suggest-look-alikes.ts';
import { suggestForItem } from '../matches/suggest-matches.ts';
import type { Deps, StaffActor, Tx } from '../ports.ts';
import { checkDescription } from './check-description.ts';

export interface RegisterFoundItem {
  /** Made by the device, so that sending it again is harmless. */
  readonly id: FoundItemId;
  readonly description: FoundItemDescription;
  /** Null while the staff member keeps it in hand. */
  readonly shelfId: ShelfId | null;
}

type RegisterDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue' | 'matcher'>;

/**
 * Log a found item and hold it, in the same breath, against every open report
 * and against what colleagues have logged: it may be here already.
 */
export function registerFoundItem(deps: RegisterDeps) {
  const { store, clock, venue } = deps;
  return (input: RegisterFoundItem, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const stored = await tx.foundItems.find(input.id);
      if (stored) return retried(tx, stored, input, actor);

      const checked = await checkDescription(venue, tx, input.description);
      if (!checked.ok) return checked;
      if (input.shelfId && !venue.shelves.some(({ id }) => id === input.shelfId)) {
        return fail('shelf.unknown', { shelfId: input.shelfId });
      }
      const at = clock.now();
      const decision = register(input.description, {
        id: input.id,
        labelNumber: await tx.foundItems.nextLabelNumber(),
        whereabouts: whereaboutsOf(input, actor),
        at,
        by: actor.staffId,
      });
      if (!decision.ok) return decision;

      const item = decision.value;
      await tx.foundItems.add(item);
      const { id, version, label, categoryId } = item;
      await tx.events.append(
        { name: 'found-item.registered', id, version, itemId: id, facts: { label, categoryId } },
        actor,
        at,
      );
      const matches = await suggestForItem(deps, tx, item, actor);
      const lookAlikes = await suggestLookAlikes(deps, tx, item, actor);
      return ok({ item, matches, lookAlikes });
    });
}

function whereaboutsOf({ shelfId }: RegisterFoundItem, actor: StaffActor): Whereabouts {
  return shelfId ? { at: 'shelf', shelfId } : { at: 'staff', staffId: actor.staffId };
}

/**
 * A device that got no answer sends again. As long as nothing has changed since,
 * the content tells a retry from a stranger; later, who logged it has to do.
 */
async function retried(tx: Tx, item: FoundItem, input: RegisterFoundItem, actor: StaffActor) {
  const { categoryId, title, description, withheldDetails, colours, brand } = item;
  const { foundPlaceId, foundAt, photoIds, whereabouts } = item;
  const said = { categoryId, title, description, withheldDetails, colours, brand };
  const same = isSameContent(
    [{ ...said, foundPlaceId, foundAt, photoIds }, whereabouts],
    [input.description, whereaboutsOf(input, actor)],
  );
  if (item.loggedBy !== actor.staffId || (item.version === 1 && !same)) {
    return fail('id.already-used');
  }
  const matches = await tx.matches.list({
    itemId: item.id,
    statuses: ['suggested', 'confirmed'],
    limit: 10,
  });
  const statuses = ['suggested'] as const;
  const lookAlikes = await tx.lookAlikes.list({ itemId: item.id, statuses, limit: 10 });
  return ok({ item, matches, lookAlikes });
}
