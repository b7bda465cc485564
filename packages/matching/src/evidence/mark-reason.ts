import type { Evidence } from '@homeward/domain';
import type { Mention } from '../reading/reading.ts';
import { concepts } from '../vocabulary/concepts.ts';
import type { Reason } from './reason.ts';

/** Evidence for a mention that turns up on both sides, by how rare it is and how often it would. */
export function sharedWeight(frequency: number, share: number, mentionedAgain: number): number {
  const again = mentionedAgain * share;
  return Math.log(again / frequency + (1 - again));
}

/** A thing named beside the thing itself is what it holds or carries. */
export function fieldOf({ id }: Mention): Evidence['field'] {
  const room = concepts.get(id)?.room;
  if (room === 'material' || room === 'size') return room;
  return room === 'kind' ? 'contents' : 'marks';
}

/** What is said of one mention on either side. */
export function reasonOf(
  field: Evidence['field'],
  theirs: Mention,
  ours: Mention,
  weight: number,
): Reason {
  const terms = [theirs.id, ours.id];
  return { field, weight, report: theirs.surface, item: ours.surface, amount: null, terms };
}
