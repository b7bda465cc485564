export { type FitFile, writeFitFile } from './folder/fit-file.ts';
export { ModelFault } from './model-fault.ts';
export {
  type FittedModel,
  type ModelOptions,
  type OpenModel,
  openFittedModel,
  openModel,
} from './open-model.ts';
export { openVectorShelf, type ShelfOptions, type VectorShelf } from './shelf/vector-shelf.ts';
