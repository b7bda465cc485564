import type { CategoryId, FoundItemDescription, PlaceId } from '@homeward/domain';
import { between, chanceOf } from './chance.ts';
import { type Drawing, layDown } from './demo-pictures.ts';
import { bags } from './items/bags.ts';
import { care } from './items/care.ts';
import { clothes } from './items/clothes.ts';
import { drinks } from './items/drinks.ts';
import { everyday } from './items/everyday.ts';
import { eyewear } from './items/eyewear.ts';
import { gadgets } from './items/gadgets.ts';
import { headwear } from './items/headwear.ts';
import type { ItemRow } from './items/item-row.ts';
import { phones } from './items/phones.ts';
import { toys } from './items/toys.ts';
import { umbrellasAndBooks } from './items/umbrellas-and-books.ts';
import { valuables } from './items/valuables.ts';
import { walletsAndKeys } from './items/wallets-and-keys.ts';
import { missedKeys } from './reports/report-rows.ts';

/** A found item of the demo venue, its time told back from now. */
export interface DemoItem extends Omit<FoundItemDescription, 'foundAt' | 'photoIds'> {
  /** Ties a lost report to it; seen by nobody. */
  readonly key: string;
  readonly foundMinutesAgo: number;
  /** What its photo shows; null for what must not be photographed. */
  readonly drawing: Drawing | null;
}

const rows: readonly ItemRow[] = [
  bags,
  headwear,
  clothes,
  toys,
  phones,
  gadgets,
  walletsAndKeys,
  valuables,
  eyewear,
  drinks,
  umbrellasAndBooks,
  care,
  everyday,
].flat();

const dayMinutes = 1440;

/** Leaves the house within a day or two, so none is older. */
const shortKept: readonly string[] = ['bank-card', 'identity-paper', 'medicine', 'food'];

/** The 200 found items of the demo venue, oldest first; the same for the same seed. */
export function demoItems(seed: number): readonly DemoItem[] {
  const chance = chanceOf(seed);
  return rows
    .map((row) => itemOf(row, chance))
    .sort((one, other) => other.foundMinutesAgo - one.foundMinutesAgo);
}

function itemOf(row: ItemRow, chance: () => number): DemoItem {
  const { key, title, description, withheldDetails, colours, picture } = row;
  const drawn = picture && {
    pattern: 'plain',
    mark: 'none',
    markColour: null,
    ...picture,
    colours,
  };
  return {
    key,
    categoryId: row.categoryId as CategoryId,
    title,
    description,
    withheldDetails,
    colours,
    brand: row.brand ?? null,
    foundPlaceId: row.placeId as PlaceId,
    foundMinutesAgo: foundMinutesAgo(row, chance),
    drawing: drawn && layDown(drawn as Drawing, Math.floor(chance() * 1e9)),
  };
}

/** What somebody misses was found today, and so was most of the rest; some lies here for days. */
function foundMinutesAgo({ key, categoryId }: ItemRow, chance: () => number): number {
  const today = Math.round(between(chance, 12, 540));
  const isOlder = chance() < 0.4 && !missedKeys.has(key) && !shortKept.includes(categoryId);
  return isOlder ? today + Math.ceil(chance() * 9) * dayMinutes : today;
}
