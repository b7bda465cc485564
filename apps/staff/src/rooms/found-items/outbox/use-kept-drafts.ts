import { useCallback, useEffect, useRef, useState } from 'react';
import { type DraftStore, openDraftStore } from '../draft/draft-store.ts';
import type { ItemDraft } from '../draft/item-draft.ts';

/** The drafts of this device, in memory for the screens and on disk for bad moments. */
export function useKeptDrafts() {
  const store = useRef<DraftStore | null>(null);
  const [drafts, setDrafts] = useState<readonly ItemDraft[]>([]);
  const [isOpen, setIsOpen] = useState(false);
  const [isSafe, setIsSafe] = useState(true);
  const onDisk = useCallback((writing: Promise<void> | undefined) => {
    writing?.then(
      () => setIsSafe(true),
      () => setIsSafe(false),
    );
  }, []);

  useEffect(() => {
    let isWanted = true;
    void openDraftStore().then(async (opened) => {
      const kept = await opened.all();
      if (!isWanted) return;
      store.current = opened;
      setDrafts(kept);
      setIsOpen(true);
    });
    return () => {
      isWanted = false;
    };
  }, []);

  const keep = useCallback(
    (draft: ItemDraft) => {
      setDrafts((known) => [...known.filter(({ itemId }) => itemId !== draft.itemId), draft]);
      onDisk(store.current?.keep(draft));
    },
    [onDisk],
  );

  const drop = useCallback(
    (itemId: string) => {
      setDrafts((known) => known.filter((each) => each.itemId !== itemId));
      onDisk(store.current?.drop(itemId));
    },
    [onDisk],
  );

  return { drafts, isOpen, isSafe, keep, drop };
}
