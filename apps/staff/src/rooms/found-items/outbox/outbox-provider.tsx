import { ApiProblem, storePhoto, useApi, useNews } from '@homeward/client';
import type { PhotoView } from '@homeward/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../../staff/session.ts';
import type { DraftPhoto, ItemDraft } from '../draft/item-draft.ts';
import { type Outbox, OutboxContext } from './outbox-context.ts';
import { sendDraft } from './send-draft.ts';
import { useKeptDrafts } from './use-kept-drafts.ts';

const tryAgainEveryMs = 15_000;

/** Sends what is saved on this device, one after the other, until the server has acknowledged it. */
export function OutboxProvider({ children }: { readonly children: ReactNode }) {
  const kept = useKeptDrafts();
  const upload = useUploads();
  const { staff } = useSession();
  const { sendingId, isHeld, retry } = useSending(kept, upload, staff.id);
  const { drafts, keep, drop, isOpen, isSafe } = kept;

  const outbox = useMemo<Outbox>(() => {
    const change = (itemId: string, changes: Partial<ItemDraft>) => {
      const draft = drafts.find((each) => each.itemId === itemId);
      if (draft) keep({ ...draft, ...changes });
    };
    return {
      queued: drafts.filter(({ state }) => state !== 'draft'),
      sendingId,
      isHeld,
      isOpen,
      isSafe,
      draftOf: (staffId) =>
        drafts.findLast((each) => each.state === 'draft' && each.staffId === staffId) ?? null,
      keepDraft: keep,
      upload,
      send: (draft) => {
        keep({ ...draft, state: 'queued', refusal: null });
        retry();
      },
      drop,
      takeBack: (itemId) =>
        change(itemId, { state: 'draft', refusal: null, changedAt: Date.now() }),
      adopt: (itemId) => change(itemId, { staffId: staff.id, staffName: staff.name }),
      retry,
    };
  }, [drafts, sendingId, isHeld, isOpen, isSafe, keep, upload, drop, retry, staff]);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

type Upload = (photo: Pick<DraftPhoto, 'photoId' | 'bytes'>) => Promise<PhotoView>;

/** One sending per photo, however many ask for it. */
function useUploads(): Upload {
  const api = useApi();
  const underway = useRef(new Map<string, Promise<PhotoView>>());
  return useCallback(
    ({ photoId, bytes }) => {
      const known = underway.current.get(photoId);
      if (known) return known;
      const sending = storePhoto(api, photoId, bytes);
      underway.current.set(photoId, sending);
      sending.catch(() => underway.current.delete(photoId));
      return sending;
    },
    [api],
  );
}

/** Takes the oldest waiting draft of whoever is at work and sends it, then the next. */
function useSending(
  { drafts, keep, drop }: ReturnType<typeof useKeptDrafts>,
  upload: Upload,
  staffId: string,
) {
  const api = useApi();
  const queries = useQueryClient();
  const { isLive } = useNews();
  const [sendingId, setSendingId] = useState<string | null>(null);
  const [failedAt, setFailedAt] = useState<number | null>(null);
  const retry = useCallback(() => setFailedAt(null), []);
  const next = drafts.find((each) => each.state === 'queued' && each.staffId === staffId) ?? null;

  const send = useCallback(
    async (draft: ItemDraft) => {
      setSendingId(draft.itemId);
      try {
        const item = await sendDraft(api, upload, draft);
        queries.setQueryData(['foundItems.read', { params: { itemId: item.id } }], item);
        drop(draft.itemId);
        void queries.invalidateQueries();
      } catch (problem) {
        if (isRefusal(problem)) keep({ ...draft, state: 'refused', refusal: problem.code });
        else setFailedAt(Date.now());
      } finally {
        setSendingId(null);
      }
    },
    [api, upload, queries, drop, keep],
  );

  useEffect(() => {
    if (next && !sendingId && failedAt === null) void send(next);
  }, [next, sendingId, failedAt, send]);

  useEffect(() => {
    if (failedAt === null) return;
    const timer = setTimeout(retry, tryAgainEveryMs);
    return () => clearTimeout(timer);
  }, [failedAt, retry]);

  useEffect(() => {
    if (isLive) retry();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [isLive, retry]);

  return { sendingId, isHeld: failedAt !== null, retry };
}

/** Trying again would change nothing; who is signed in, and the connection, may change. */
function isRefusal(problem: unknown): problem is ApiProblem {
  return (
    problem instanceof ApiProblem && !problem.isPassing && problem.code !== 'caller.not-signed-in'
  );
}
