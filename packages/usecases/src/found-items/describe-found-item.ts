import {
  describeFoundItem as describe,
  type FoundItemDescription,
  type FoundItemId,
  fail,
  ok,
} from '@homeward/domain';
import { suggestLookAlikes } from '../look-alikes/suggest-look-alikes.ts';
import { suggestForItem } from '../matches/suggest-matches.ts';
import type { Deps, StaffActor } from '../ports.ts';
import { checkDescription } from './check-description.ts';

export interface DescribeFoundItem {
  readonly id: FoundItemId;
  /** The version the staff member was looking at. */
  readonly version: number;
  readonly description: FoundItemDescription;
}

type DescribeDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue' | 'matcher'>;

/** Correct or complete what is said of a found item, and weigh its matches and look-alikes again. */
export function describeFoundItem(deps: DescribeDeps) {
  const { store, clock, venue } = deps;
  return ({ id, version, description }: DescribeFoundItem, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const found = await tx.foundItems.find(id);
      if (!found) return fail('found-item.not-found');
      if (found.version !== version) return fail('version.conflict', { version: found.version });
      const checked = await checkDescription(venue, tx, description);
      if (!checked.ok) return checked;

      const at = clock.now();
      const decision = describe(found, description, at);
      if (!decision.ok) return decision;

      const item = await tx.foundItems.save(decision.value);
      await tx.events.append(
        { name: 'found-item.described', id, version: item.version, itemId: id },
        actor,
        at,
      );
      const matches = await suggestForItem(deps, tx, item, actor);
      const lookAlikes = await suggestLookAlikes(deps, tx, item, actor);
      return ok({ item, matches, lookAlikes });
    });
}
