import { useCallback, useEffect, useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { keptChoice, recentChoices } from '../../../shell/kept-choice.ts';
import { lightenPhoto } from '../../photos/lighten-photo.ts';
import { useSession } from '../../staff/session.ts';
import { useVenue } from '../../venue/venue-context.ts';
import {
  beginDraft,
  type DraftPhoto,
  type ItemDraft,
  type ItemFields,
  isBlank,
} from '../draft/item-draft.ts';
import { useOutbox } from '../outbox/outbox-context.ts';

const keepAfterMs = 400;

/** The sheet being filled in: kept on this device with each change, found again after a reload. */
export function useItemDraft() {
  const { draftOf, keepDraft, drop } = useOutbox();
  const { staff } = useSession();
  const begin = useBeginning();
  const [draft, setDraft] = useState<ItemDraft>(() => draftOf(staff.id) ?? begin());
  const release = useKeeping(draft, { keepDraft, drop });

  const change = useCallback((changes: Partial<ItemFields>) => {
    setDraft((known) => ({
      ...known,
      fields: { ...known.fields, ...changes },
      changedAt: Date.now(),
    }));
  }, []);

  const changePhoto = useCallback((photoId: string, changes: Partial<DraftPhoto>) => {
    setDraft((known) => ({
      ...known,
      photos: known.photos.map((each) =>
        each.photoId === photoId ? { ...each, ...changes } : each,
      ),
    }));
  }, []);

  const addPictures = useCallback(async (pictures: readonly Blob[]) => {
    for (const picture of pictures) {
      const bytes = await lightenPhoto(picture);
      const photo: DraftPhoto = { photoId: uuid(), bytes, stored: null, refusal: null };
      setDraft((known) => ({
        ...known,
        photos: [...known.photos, photo].slice(0, 8),
        changedAt: Date.now(),
      }));
    }
  }, []);

  const keepPhotos = useCallback((isWanted: (photo: DraftPhoto) => boolean) => {
    setDraft((known) => ({ ...known, photos: known.photos.filter(isWanted) }));
  }, []);

  const startOver = useCallback(() => {
    setDraft((known) => {
      drop(known.itemId);
      return begin();
    });
  }, [begin, drop]);

  return { draft, change, changePhoto, addPictures, keepPhotos, startOver, release };
}

/** Place and shelf are most often the same as last time. */
function useBeginning() {
  const { staff } = useSession();
  const { venue, backOffice } = useVenue();
  return useCallback(() => {
    const known = (things: readonly { id: string }[], id: string | null | undefined) =>
      things.some((thing) => thing.id === id) ? (id ?? null) : null;
    return beginDraft({
      staff,
      foundPlaceId: known(venue.places, recentChoices('places')[0]),
      shelfId: known(backOffice.shelves, keptChoice('shelf')),
    });
  }, [staff, venue, backOffice]);
}

interface Keeping {
  readonly keepDraft: (draft: ItemDraft) => void;
  readonly drop: (itemId: string) => void;
}

/** Keep the latest state a moment after each change, and at once when the screen is left. */
function useKeeping(draft: ItemDraft, { keepDraft, drop }: Keeping) {
  const latest = useRef(draft);
  const kept = useRef(draft);
  const isReleased = useRef(false);

  const keepNow = useCallback(() => {
    const now = latest.current;
    if (isReleased.current || kept.current === now) return;
    kept.current = now;
    if (isBlank(now)) drop(now.itemId);
    else keepDraft(now);
  }, [keepDraft, drop]);

  useEffect(() => {
    latest.current = draft;
    const timer = setTimeout(keepNow, keepAfterMs);
    return () => clearTimeout(timer);
  }, [draft, keepNow]);

  const atLast = useRef(keepNow);
  atLast.current = keepNow;
  useEffect(() => () => atLast.current(), []);

  /** It has been saved: from now on it is the outbox that keeps it. */
  return useCallback(() => {
    isReleased.current = true;
  }, []);
}
