import type { DuplicateView, LookAlikeOnItemView, LookAlikeView } from '@homeward/contract';
import type { Evidence, LookAlike } from '@homeward/domain';
import type { Duplicate, LookAlikeFile } from '@homeward/usecases';
import { presentFoundItemSummary } from './found-items.summary.ts';
import { presentPhoto } from './photos.views.ts';

/** Two found items that look alike, and what became of the question. */
export function presentLookAlike(pair: LookAlike): LookAlikeView {
  const { id, version, status, probability, suggestedAt } = pair;
  return { id, version, status, probability, suggestedAt };
}

/** A look-alike as the page of one of the two shows it: the other one, and why. */
export function presentLookAlikeOnItem(file: LookAlikeFile): LookAlikeOnItemView {
  const { lookAlike, other, photo, loggedBy, mayKeep } = file;
  const seen = lookAlike.firstId === other.id ? asItStands : turnedRound;
  return {
    ...presentLookAlike(lookAlike),
    other: {
      ...presentFoundItemSummary(other, photo),
      loggedAt: other.loggedAt,
      loggedByName: loggedBy?.name ?? '',
    },
    evidence: lookAlike.evidence.map(seen),
    mayKeep: [...mayKeep],
  };
}

/** A second logging of a thing, as the page of the one that was kept shows it. */
export function presentDuplicate(duplicate: Duplicate): DuplicateView {
  const { item, photos, loggedBy, lookAlike, mayUndo } = duplicate;
  return {
    id: item.id,
    label: item.label,
    loggedAt: item.loggedAt,
    loggedByName: loggedBy?.name ?? '',
    photos: photos.map(presentPhoto),
    lookAlikeId: lookAlike.id,
    mayUndo,
  };
}

function asItStands({ field, weight, report, item, amount }: Evidence) {
  return { field, weight, report, item, amount };
}

function turnedRound({ field, weight, report, item, amount }: Evidence) {
  const minutes = field === 'time' && amount !== null ? 0 - amount : amount;
  return { field, weight, report: item, item: report, amount: minutes };
}
