import {
  type FoundItemId,
  type LostReportId,
  mayBeHinted,
  type ShelfId,
  type Venue,
} from '@homeward/domain';
import { between, chanceOf } from './chance.ts';
import { demoId } from './demo-ids.ts';
import type { DemoItem } from './demo-items.ts';
import { photoIdOf } from './demo-photos.ts';
import type { DemoReport } from './demo-reports.ts';
import { type DemoStep, minutesBefore } from './demo-scene.ts';

export function itemIdOf(key: string): FoundItemId {
  return demoId<FoundItemId>(`item ${key}`);
}

export function reportIdOf(index: number): LostReportId {
  return demoId<LostReportId>(`report ${index}`);
}

/** Minutes before the present at which an item was logged: a while after it was found. */
export function loggedMinutesAgo({ key, foundMinutesAgo }: DemoItem): number {
  const wait = between(chanceOf(key.length * 7919 + foundMinutesAgo), 4, 40);
  return Math.max(1, Math.round(foundMinutesAgo - Math.min(wait, foundMinutesAgo / 2)));
}

/** Every found item, logged by whoever found it and put on a shelf. */
export function loggingSteps(items: readonly DemoItem[], venue: Venue): readonly DemoStep[] {
  return items.map((item, index) => ({
    minutesAgo: loggedMinutesAgo(item),
    take: ({ useCases, staff, begun }) => {
      const { key, foundMinutesAgo, drawing, ...said } = item;
      const description = {
        ...said,
        foundAt: minutesBefore(begun, foundMinutesAgo),
        photoIds: drawing ? [photoIdOf(item)] : [],
      };
      const actor = index % 3 === 0 ? staff.firstClerk : staff.rideHost;
      const shelfId = shelfFor(item, index, venue);
      return useCases.registerFoundItem({ id: itemIdOf(key), description, shelfId }, actor);
    },
  }));
}

/** Every lost report, filed at the kiosk by the gate. */
export function filingSteps(reports: readonly DemoReport[]): readonly DemoStep[] {
  return reports.map((report, index) => ({
    minutesAgo: report.filedMinutesAgo,
    take: ({ useCases, kiosk, begun }) => {
      const { language, contact, lostFromMinutesAgo, lostToMinutesAgo } = report;
      const { categoryId, description: words, colours, brand, lostPlaceId } = report;
      const description = {
        categoryId,
        description: words,
        colours,
        brand,
        lostPlaceId,
        lostFrom: minutesBefore(begun, lostFromMinutesAgo),
        lostTo: minutesBefore(begun, lostToMinutesAgo),
      };
      const filing = { id: reportIdOf(index), description, language, contact };
      return useCases.fileLostReport(filing, kiosk);
    },
  }));
}

/** Valuables into the safe, other things along the shelves; what came in last is still in hand. */
function shelfFor(item: DemoItem, index: number, venue: Venue): ShelfId | null {
  if (item.foundMinutesAgo < 30 && index % 2 === 0) return null;
  const category = venue.categories.find(({ id }) => id === item.categoryId);
  const safe = venue.shelves.find(({ name }) => name === 'Safe');
  if (safe && category && !mayBeHinted(category.privacy)) return safe.id;
  const open = venue.shelves.filter(({ id }) => id !== safe?.id);
  return open[index % open.length]?.id ?? null;
}
