import type { EvidenceField } from '@homeward/domain';
import { concepts } from '../vocabulary/concepts.ts';
import type { Mention, Reading } from './reading.ts';

/** Forgets what a reading says for some kinds of evidence, to measure what each of them is worth. */
export function leaveOut(reading: Reading, fields: readonly EvidenceField[]): Reading {
  if (fields.length === 0) return reading;
  const isOut = (field: EvidenceField): boolean => fields.includes(field);
  const kept = (field: EvidenceField, mentions: readonly Mention[]) =>
    isOut(field) ? [] : mentions;
  return {
    ...reading,
    kinds: kept('kind', reading.kinds),
    colours: kept('colour', reading.colours),
    brands: kept('brand', reading.brands),
    inscriptions: isOut('marks') ? [] : reading.inscriptions,
    models: isOut('model') ? [] : reading.models,
    materials: kept('material', reading.materials),
    marks: reading.marks.filter(({ id }) => !isOut(fieldOfMark(id))),
    absent: kept('marks', reading.absent),
    quantities: isOut('size') ? [] : reading.quantities,
    words: kept('words', reading.words),
    placeId: isOut('place') ? null : reading.placeId,
    from: isOut('time') ? null : reading.from,
    to: isOut('time') ? null : reading.to,
  };
}

/** Another kind of thing beside the thing itself is what it holds or carries. */
function fieldOfMark(id: string): EvidenceField {
  const room = concepts.get(id)?.room;
  if (room === 'size') return 'size';
  return room === 'kind' ? 'contents' : 'marks';
}
