import { File as NodeFile } from 'node:buffer';
import {
  beginDraft,
  type ItemDraft,
  type ItemFields,
} from '../src/rooms/found-items/draft/item-draft.ts';

/** A draft that is ready to be saved, with whatever a test cares about. */
export function aDraft(
  fields: Partial<ItemFields> = {},
  changes: Partial<Omit<ItemDraft, 'fields'>> = {},
): ItemDraft {
  const begun = beginDraft({
    staff: { id: 'staff-ana', name: 'Ana Ruiz' },
    foundPlaceId: 'carousel',
    shelfId: 'b3',
  });
  return {
    ...begun,
    ...changes,
    fields: { ...begun.fields, categoryId: 'bag', title: 'Navy bag', ...fields },
  };
}

/** A few bytes that pass for a picture as far as this device is concerned. */
export function aPicture(name = 'bag.jpg'): File {
  // Node's own file can be hashed and kept, which the one of jsdom can't.
  const file = new NodeFile([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], name, {
    type: 'image/jpeg',
  });
  return file as unknown as File;
}
