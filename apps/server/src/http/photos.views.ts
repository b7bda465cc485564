import type { PhotoView } from '@homeward/contract';
import type { Photo } from '@homeward/domain';
import { colourNamesOf } from '@homeward/photos';

/** A stored photo and the colour words proposed from it. */
export function presentPhoto({ id, width, height, placeholder, colours }: Photo): PhotoView {
  return {
    id,
    width,
    height,
    placeholder,
    colours: colours.map(({ hex, share }) => ({ hex, share })),
    colourNames: [...colourNamesOf(colours)],
  };
}
