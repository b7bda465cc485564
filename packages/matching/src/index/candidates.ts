import { chanceOverlap } from '../evidence/colour-evidence.ts';
import { absenceOf, type Frequencies, termOf } from '../evidence/frequencies.ts';
import { kindRatio } from '../evidence/kind-evidence.ts';
import { sharedWeight } from '../evidence/mark-reason.ts';
import { fitted } from '../fitted.ts';
import type { Reading } from '../reading/reading.ts';
import { colourOverlap } from '../vocabulary/colour-space.ts';
import { colours } from '../vocabulary/colours.ts';
import { kinOf } from '../vocabulary/kinship.ts';
import type { Postings } from './postings.ts';

/** A term to look up, and about how much a description that mentions it gains. */
interface Lead {
  readonly slots: readonly number[];
  readonly weight: number;
}

/** How many mentions one query may look at: this bounds its time, however large the index. */
const mentionsLookedAt = 30_000;
const leastKinship = 0.1;
const leastOverlap = 0.35;

/**
 * Descriptions that share something telling with a reading: their slots, and in
 * `scores` about how much. Telling terms are followed first; very common ones
 * only while there is room.
 */
export function gatherCandidates(
  reading: Reading,
  postings: Postings,
  frequencies: Frequencies,
  scores: Float32Array,
): readonly number[] {
  const leads = leadsOf(reading, postings, frequencies).sort((a, b) => b.weight - a.weight);
  const touched: number[] = [];
  let lookedAt = 0;
  for (const { slots, weight } of leads) {
    if (lookedAt + slots.length > mentionsLookedAt && touched.length > 0) continue;
    const end = Math.min(slots.length, mentionsLookedAt - lookedAt);
    lookedAt += end;
    // When a term is too common to follow altogether, the latest are the likeliest.
    for (let at = slots.length - end; at < slots.length; at += 1) {
      const slot = slots[at] as number;
      if (scores[slot] === 0) touched.push(slot);
      scores[slot] = (scores[slot] ?? 0) + weight;
    }
  }
  return touched;
}

function leadsOf(reading: Reading, postings: Postings, frequencies: Frequencies): Lead[] {
  const leads: Lead[] = [];
  const follow = (term: string, weight: number): void => {
    const slots = postings.of(term);
    if (slots.length > 0 && weight > 0) leads.push({ slots, weight });
  };
  for (const { id, share } of reading.kinds) {
    for (const [kin, nearness] of kinOf(id)) {
      if (nearness < leastKinship) continue;
      const ratio = kindRatio(id, kin, frequencies);
      follow(termOf('kind', kin), Math.log(share * ratio + (1 - share)));
      if (kin === id) {
        follow(
          termOf('mark', id),
          sharedWeight(frequencies.of('mark', id), share, fitted.markAgain) * 0.5,
        );
      }
    }
  }
  for (const { id, share } of reading.marks) {
    follow(termOf('mark', id), sharedWeight(frequencies.of('mark', id), share, fitted.markAgain));
    follow(
      termOf('kind', id),
      sharedWeight(frequencies.of('kind', id), share, fitted.markAgain) * 0.5,
    );
    for (const [kin, nearness] of kinOf(id)) {
      if (kin === id || nearness < leastKinship) continue;
      follow(
        termOf('mark', kin),
        sharedWeight(frequencies.of('mark', kin), share * nearness, fitted.markAgain),
      );
    }
  }
  for (const { id, share } of reading.absent) {
    const weight = sharedWeight(frequencies.of('mark', absenceOf(id)), share, fitted.markAgain);
    follow(termOf('mark', absenceOf(id)), weight);
  }
  for (const { id, share } of reading.brands) {
    follow(termOf('brand', id), Math.log(share / frequencies.of('brand', id)));
  }
  for (const { id } of reading.models) {
    follow(termOf('model', id), Math.log(fitted.modelAgain / frequencies.of('model', id)));
  }
  for (const { value } of reading.inscriptions) {
    follow(termOf('word', value), sharedWeight(frequencies.of('word', value), 1, fitted.wordAgain));
  }
  for (const { id, share } of reading.words) {
    follow(termOf('word', id), sharedWeight(frequencies.of('word', id), share, fitted.wordAgain));
  }
  if (reading.placeId !== null) {
    const commonness = frequencies.of('place', reading.placeId);
    // Place and time are weighed afterwards: this only brings in what has nothing else in common.
    follow(termOf('place', reading.placeId), Math.min(0.1, -Math.log(commonness)));
  }
  for (const { id, share } of reading.materials) {
    follow(
      termOf('material', id),
      sharedWeight(frequencies.of('material', id), share, fitted.materialAgain),
    );
  }
  for (const { id, share } of reading.colours) {
    const chance = chanceOverlap(id, frequencies);
    for (const other of colours.keys()) {
      const overlap = colourOverlap(id, other);
      if (overlap < leastOverlap) continue;
      follow(
        termOf('colour', other),
        Math.log(
          share * ((fitted.colourRemembered * overlap) / chance + 1 - fitted.colourRemembered) +
            1 -
            share,
        ),
      );
    }
  }
  return leads;
}
