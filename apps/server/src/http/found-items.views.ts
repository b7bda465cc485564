import type { FoundItemView } from '@homeward/contract';
import type { FoundItem } from '@homeward/domain';
import type { FoundItemFile } from '@homeward/usecases';
import { presentFoundItemSummary } from './found-items.summary.ts';
import { presentDuplicate, presentLookAlikeOnItem } from './look-alikes.views.ts';
import { presentMatchOnItem } from './matches.views.ts';
import { presentPhoto } from './photos.views.ts';

/** A found item with all that staff know of it. */
export function presentFoundItem(file: FoundItemFile): FoundItemView {
  const { item, loggedBy, handover } = file;
  const { photo: _, ...summary } = presentFoundItemSummary(item, null);
  return {
    ...summary,
    version: item.version,
    description: item.description,
    withheldDetails: item.withheldDetails,
    loggedAt: item.loggedAt,
    loggedBy: { id: item.loggedBy, name: loggedBy?.name ?? '' },
    photos: file.photos.map(presentPhoto),
    matches: file.matches.map(presentMatchOnItem),
    lookAlikes: file.lookAlikes.map(presentLookAlikeOnItem),
    duplicates: file.duplicates.map(presentDuplicate),
    mergedInto: presentKept(file.mergedInto),
    claims: file.claims.map(({ id, status, submittedAt }) => ({ id, status, submittedAt })),
    handover: handover && {
      at: handover.handover.at,
      byName: handover.by?.name ?? '',
      receivedBy: handover.handover.receivedBy,
    },
    allowed: allowedOn(item),
  };
}

/** Where to look for a thing whose second logging this was. */
function presentKept(kept: FoundItemFile['mergedInto']): FoundItemView['mergedInto'] {
  if (!kept) return null;
  const { id, label, title, status } = kept.item;
  return { id, label, title, lookAlikeId: kept.lookAlike.id, mayUndo: status === 'held' };
}

/** What staff may do with it: a thing that has left the house is neither rewritten nor moved. */
function allowedOn({ status }: FoundItem): FoundItemView['allowed'] {
  return status === 'held' || status === 'reserved' ? ['describe', 'move'] : [];
}
