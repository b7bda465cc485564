import { addMinutes, type Instant, instantOf, type LostReportDescription } from '@homeward/domain';
import type { Loss } from '../world/day.ts';

/** What somebody says at a screen of what they lost; how well they say it lies in the matcher's error rates. */
export function describeLoss(loss: Loss, now: Instant): LostReportDescription {
  const lostTo = instantOf(loss.lostMs);
  return {
    categoryId: loss.categoryId,
    description: loss.categoryId,
    colours: [],
    brand: null,
    lostPlaceId: loss.placeId,
    lostFrom: addMinutes(lostTo, -30),
    lostTo: lostTo < now ? lostTo : now,
  };
}
