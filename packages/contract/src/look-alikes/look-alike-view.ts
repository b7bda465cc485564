import { lookAlikeStatuses } from '@homeward/domain';
import { z } from 'zod';
import { foundItemSummary } from '../found-items/found-item-summary.ts';
import { evidenceView } from '../matches/evidence-view.ts';
import { photoView } from '../photos/photos.ts';

/** Two found items that may be one thing, logged twice. Staff only. */
export const lookAlikeView = z.object({
  id: z.string(),
  version: z.int(),
  status: z.enum(lookAlikeStatuses),
  probability: z.number(),
  suggestedAt: z.string(),
});

/** A look-alike as the page of one of the two shows it. */
export const lookAlikeOnItemView = lookAlikeView.extend({
  other: foundItemSummary.extend({ loggedAt: z.string(), loggedByName: z.string() }),
  /** For and against; `item` is what this one says, `report` what the other says. */
  evidence: z.array(evidenceView),
  /** Ids of those of the two that may stay while the other leaves the books. */
  mayKeep: z.array(z.string()),
});

/** A second logging of a thing, shown with the one that was kept. */
export const duplicateView = z.object({
  id: z.string(),
  label: z.string(),
  loggedAt: z.string(),
  loggedByName: z.string(),
  photos: z.array(photoView),
  lookAlikeId: z.string(),
  mayUndo: z.boolean(),
});

/** Where to look for a thing whose second logging this was. */
export const mergedIntoView = z.object({
  id: z.string(),
  label: z.string(),
  title: z.string(),
  lookAlikeId: z.string(),
  mayUndo: z.boolean(),
});

export type LookAlikeView = z.output<typeof lookAlikeView>;
export type LookAlikeOnItemView = z.output<typeof lookAlikeOnItemView>;
export type DuplicateView = z.output<typeof duplicateView>;
