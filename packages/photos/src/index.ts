export { type ColourShare, colourNamesOf, colourSharesOf } from './colours/colour-names.ts';
export {
  type ClosablePhotoStudio,
  createPhotoStudio,
  type PhotoStudioOptions,
} from './photo-studio.ts';
