export { fitCosines, leastPairs } from './evidence/fit-cosines.ts';
export { Frequencies } from './evidence/frequencies.ts';
export {
  type CosineFit,
  cosineOf,
  type Impression,
  type ImpressionFit,
  wordsForModel,
} from './evidence/impressions.ts';
export type { PlaceMap } from './evidence/place-evidence.ts';
export { BothSides } from './index/both-sides.ts';
export {
  createMatchingIndex,
  type IndexOptions,
  type IndexSide,
  type MatchingIndex,
  type Suggestion,
} from './index/matching-index.ts';
export { isKind, nameOfKind, namesOfKinds } from './question/kind-choices.ts';
export type { Description, MeasuredColour } from './reading/reading.ts';
export { prepareLanguage } from './reading/slips.ts';
export { vocabularyLanguages } from './vocabulary/table.ts';
