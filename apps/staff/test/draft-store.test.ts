import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openDraftStore } from '../src/rooms/found-items/draft/draft-store.ts';
import {
  coloursOf,
  type DraftPhoto,
  isBlank,
  measuredColours,
} from '../src/rooms/found-items/draft/item-draft.ts';
import { aDraft } from './drafts.ts';

const photo = (changes: Partial<DraftPhoto> = {}): DraftPhoto => ({
  photoId: 'photo-1',
  bytes: new Blob(['bytes of a photo'], { type: 'image/jpeg' }),
  stored: null,
  refusal: null,
  ...changes,
});

const stored = (...colourNames: ('navy' | 'black' | 'gold')[]) =>
  photo({
    stored: { id: 'photo-1', width: 4, height: 3, placeholder: '', colours: [], colourNames },
  });

describe('drafts on this device', () => {
  afterEach(async () => {
    const store = await openDraftStore();
    for (const { itemId } of await store.all()) await store.drop(itemId);
  });

  it('are found again after a reload, photo and all', async () => {
    const draft = aDraft({ withheldDetails: 'blue pencil case' }, { photos: [photo()] });
    await (await openDraftStore()).keep(draft);

    const [found] = await (await openDraftStore()).all();
    expect(found?.fields).toEqual(draft.fields);
    expect(await found?.photos[0]?.bytes.text()).toBe('bytes of a photo');
  });

  it('are kept in their latest state, and once only', async () => {
    const store = await openDraftStore();
    const draft = aDraft();
    await store.keep(draft);
    await store.keep({ ...draft, state: 'queued' });
    expect((await store.all()).map(({ state }) => state)).toEqual(['queued']);
  });

  it('come back oldest first, and are gone once dropped', async () => {
    const store = await openDraftStore();
    const newer = aDraft({}, { changedAt: 2000 });
    const older = aDraft({}, { changedAt: 1000 });
    await store.keep(newer);
    await store.keep(older);
    expect((await store.all()).map(({ itemId }) => itemId)).toEqual([older.itemId, newer.itemId]);
    await store.drop(older.itemId);
    expect((await store.all()).map(({ itemId }) => itemId)).toEqual([newer.itemId]);
  });

  it('last as long as the page where the browser keeps nothing', async () => {
    const { indexedDB } = globalThis;
    Reflect.set(globalThis, 'indexedDB', undefined);
    try {
      const store = await openDraftStore();
      await store.keep(aDraft());
      expect(await store.all()).toHaveLength(1);
    } finally {
      Reflect.set(globalThis, 'indexedDB', indexedDB);
    }
  });
});

describe('what a draft says of colours', () => {
  it('is the first one measured, until somebody chooses', () => {
    const measured = aDraft({ colours: null }, { photos: [stored('navy', 'gold')] });
    expect(coloursOf(measured)).toEqual(['navy']);
    expect(coloursOf({ ...measured, fields: { ...measured.fields, colours: [] } })).toEqual([]);
  });

  it('offers each measured colour once, whatever number of photos shows it', () => {
    const photos = [stored('navy', 'black'), photo(), stored('black', 'gold')];
    expect(measuredColours(photos)).toEqual(['navy', 'black', 'gold']);
  });

  it('knows a blank sheet, which place and shelf from last time do not fill', () => {
    expect(isBlank(aDraft({ categoryId: null, title: '' }))).toBe(true);
    expect(isBlank(aDraft({ categoryId: null, title: '' }, { photos: [photo()] }))).toBe(false);
  });
});
