import { type FoundItemId, fail, ok } from '@homeward/domain';
import { withNames } from '../events/with-names.ts';
import type { Deps } from '../ports.ts';

/** Everything that happened to a found item, oldest first, with the name on each step. */
export function readFoundItemHistory({ store }: Pick<Deps, 'store'>) {
  return ({ id }: { readonly id: FoundItemId }) =>
    store.read(async (tx) => {
      if (!(await tx.foundItems.find(id))) return fail('found-item.not-found');
      return ok(await withNames(tx, await tx.events.about({ itemId: id })));
    });
}
