import type { FoundItemSummary, PhotoView } from '@homeward/contract';
import { v7 as uuid } from 'uuid';

export type ColourName = FoundItemSummary['colours'][number];

/** A photo on this device, and what the server made of it once it has it. */
export interface DraftPhoto {
  readonly photoId: string;
  readonly bytes: Blob;
  readonly stored: PhotoView | null;
  /** Why the server would not have it, as a refusal code. */
  readonly refusal: string | null;
}

/** What a staff member has noted so far; null means not chosen yet, or the proposal will do. */
export interface ItemFields {
  readonly categoryId: string | null;
  readonly title: string;
  readonly description: string;
  readonly withheldDetails: string;
  /** Null takes the first colour measured from the photo. */
  readonly colours: readonly ColourName[] | null;
  readonly brand: string;
  readonly foundPlaceId: string | null;
  /** ISO instant; null is "just now", whenever it is saved. */
  readonly foundAt: string | null;
  /** Null keeps it in hand. */
  readonly shelfId: string | null;
}

/**
 * A found item that the server does not know yet. Its id is made here, so that
 * sending it twice logs it once. `queued` waits to be sent; `refused` came back.
 */
export interface ItemDraft {
  readonly itemId: string;
  readonly staffId: string;
  readonly staffName: string;
  readonly state: 'draft' | 'queued' | 'refused';
  readonly refusal: string | null;
  readonly fields: ItemFields;
  readonly photos: readonly DraftPhoto[];
  /** Epoch milliseconds. */
  readonly changedAt: number;
}

interface Beginning {
  readonly staff: { readonly id: string; readonly name: string };
  readonly foundPlaceId: string | null;
  readonly shelfId: string | null;
}

/** An empty sheet, with place and shelf as they were last time. */
export function beginDraft({ staff, foundPlaceId, shelfId }: Beginning): ItemDraft {
  return {
    itemId: uuid(),
    staffId: staff.id,
    staffName: staff.name,
    state: 'draft',
    refusal: null,
    fields: {
      categoryId: null,
      title: '',
      description: '',
      withheldDetails: '',
      colours: null,
      brand: '',
      foundPlaceId,
      foundAt: null,
      shelfId,
    },
    photos: [],
    changedAt: Date.now(),
  };
}

/** Nothing noted yet that would be a pity to lose. */
export function isBlank({ fields, photos }: ItemDraft): boolean {
  const { categoryId, title, description, withheldDetails, brand } = fields;
  return photos.length === 0 && !categoryId && !(title || description || withheldDetails || brand);
}

/** Colour words the server measured on the photos, most telling first, each once. */
export function measuredColours(photos: readonly DraftPhoto[]): readonly ColourName[] {
  return [...new Set(photos.flatMap((photo) => photo.stored?.colourNames ?? []))];
}

/** The colours that will be saved: those chosen, else the first one measured. */
export function coloursOf({ fields, photos }: ItemDraft): readonly ColourName[] {
  return fields.colours ?? measuredColours(photos).slice(0, 1);
}
