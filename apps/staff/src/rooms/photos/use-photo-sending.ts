import { ApiProblem, useNews } from '@homeward/client';
import type { PhotoView } from '@homeward/contract';
import { useCallback, useEffect, useState } from 'react';
import type { DraftPhoto } from '../found-items/draft/item-draft.ts';
import { useOutbox } from '../found-items/outbox/outbox-context.ts';

export type PhotoState = 'sending' | 'waiting' | 'stored' | 'refused';

interface Outcome {
  readonly stored: (photoId: string, photo: PhotoView) => void;
  readonly refused: (photoId: string, code: string) => void;
}

/** Sends photos while the person goes on; a lost connection is waited out, a refusal is told. */
export function usePhotoSending(photos: readonly DraftPhoto[], { stored, refused }: Outcome) {
  const { upload } = useOutbox();
  const { isLive } = useNews();
  const [tried, setTried] = useState<Readonly<Record<string, 'sending' | 'waiting'>>>({});

  const send = useCallback(
    (photo: DraftPhoto) => {
      const { photoId } = photo;
      setTried((known) => ({ ...known, [photoId]: 'sending' }));
      upload(photo).then(
        (view) => stored(photoId, view),
        (problem) => {
          if (problem instanceof ApiProblem && !problem.isPassing) refused(photoId, problem.code);
          else setTried((known) => ({ ...known, [photoId]: 'waiting' }));
        },
      );
    },
    [upload, stored, refused],
  );

  useEffect(() => {
    const fresh = photos.find((photo) => !photo.stored && !photo.refusal && !tried[photo.photoId]);
    if (fresh) send(fresh);
  }, [photos, tried, send]);

  useEffect(() => {
    const tryAfresh = () => setTried((known) => onlySending(known));
    if (isLive) tryAfresh();
    window.addEventListener('online', tryAfresh);
    return () => window.removeEventListener('online', tryAfresh);
  }, [isLive]);

  const stateOf = (photo: DraftPhoto): PhotoState =>
    photo.stored
      ? 'stored'
      : photo.refusal
        ? 'refused'
        : tried[photo.photoId] === 'waiting'
          ? 'waiting'
          : 'sending';
  return { stateOf, resend: send };
}

/** Forget failed tries, so that they are tried afresh. */
function onlySending(tried: Readonly<Record<string, 'sending' | 'waiting'>>) {
  return Object.fromEntries(Object.entries(tried).filter(([, state]) => state === 'sending'));
}
