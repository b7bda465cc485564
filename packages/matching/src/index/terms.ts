import { absenceOf, termOf } from '../evidence/frequencies.ts';
import type { Reading } from '../reading/reading.ts';

const leastShare = 0.15;

/** The terms under which a reading is counted and found again, each once. */
export function termsOf(reading: Reading): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { id, share } of reading.kinds) {
    if (share >= leastShare) terms.add(termOf('kind', id));
    else terms.add(termOf('mark', id));
  }
  for (const { id } of reading.colours) terms.add(termOf('colour', id));
  for (const { id } of reading.brands) terms.add(termOf('brand', id));
  for (const { id } of reading.models) terms.add(termOf('model', id));
  for (const { id } of reading.materials) terms.add(termOf('material', id));
  for (const { id } of reading.marks) terms.add(termOf('mark', id));
  for (const { id } of reading.absent) terms.add(termOf('mark', absenceOf(id)));
  for (const { id } of reading.words) terms.add(termOf('word', id));
  for (const { value } of reading.inscriptions) terms.add(termOf('word', value));
  if (reading.placeId) terms.add(termOf('place', reading.placeId));
  return terms;
}
