import { keepChoice, keepRecent } from '../../../shell/kept-choice.ts';
import type { ItemFields } from '../draft/item-draft.ts';

/** What was chosen for one item is likely for the next: kind, place and shelf come first then. */
export function rememberChoices({ categoryId, foundPlaceId, shelfId }: ItemFields): void {
  if (categoryId) keepRecent('kinds', categoryId);
  if (foundPlaceId) keepRecent('places', foundPlaceId);
  if (shelfId) keepRecent('shelves', shelfId);
  keepChoice('shelf', shelfId ?? '');
}
