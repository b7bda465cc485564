import type { PhotoView } from '@homeward/contract';
import { createContext, useContext } from 'react';
import type { DraftPhoto, ItemDraft } from '../draft/item-draft.ts';

/** Found items that are saved here and not yet at the server. */
export interface Outbox {
  /** Waiting, being sent, or refused; oldest first. */
  readonly queued: readonly ItemDraft[];
  /** The one on its way right now. */
  readonly sendingId: string | null;
  /** The last try did not get through; the next one comes by itself. */
  readonly isHeld: boolean;
  /** Drafts being written are here too, so that a reload brings them back. */
  readonly isOpen: boolean;
  /** False when the device would not keep the latest change: storage full or forbidden. */
  readonly isSafe: boolean;
  readonly draftOf: (staffId: string) => ItemDraft | null;
  readonly keepDraft: (draft: ItemDraft) => void;
  /** Send a photo; asking twice for one photo sends it once. */
  readonly upload: (photo: Pick<DraftPhoto, 'photoId' | 'bytes'>) => Promise<PhotoView>;
  /** Save a draft for good: it is sent now, or as soon as there is a connection. */
  readonly send: (draft: ItemDraft) => void;
  readonly drop: (itemId: string) => void;
  /** Turn what was refused back into a draft to be corrected. */
  readonly takeBack: (itemId: string) => void;
  /** Send under one's own name what a colleague left behind on this device. */
  readonly adopt: (itemId: string) => void;
  /** Try all that wait once more. */
  readonly retry: () => void;
}

export const OutboxContext = createContext<Outbox | null>(null);

/** What is saved on this device and still has to reach the server. */
export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error('useOutbox needs an OutboxProvider above it');
  return outbox;
}
