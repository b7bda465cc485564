import type { ItemDraft } from './item-draft.ts';

/** Keeps drafts with their photos on this device, past reloads and lost connections. */
export interface DraftStore {
  all(): Promise<readonly ItemDraft[]>;
  keep(draft: ItemDraft): Promise<void>;
  drop(itemId: string): Promise<void>;
}

const databaseName = 'homeward-staff';
const drafts = 'drafts';

/** The drafts of this device; where the browser keeps nothing, they last as long as the page. */
export async function openDraftStore(): Promise<DraftStore> {
  const database = await openDatabase().catch(() => null);
  return database ? storeIn(database) : storeInMemory();
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(drafts, { keyPath: 'itemId' });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function storeIn(database: IDBDatabase): DraftStore {
  function run<Value>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value> {
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(drafts, mode);
      const asked = ask(transaction.objectStore(drafts));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onabort = () => reject(transaction.error);
    });
  }
  return {
    all: async () => {
      const kept = await run<ItemDraft[]>('readonly', (store) => store.getAll());
      return kept.sort((a, b) => a.changedAt - b.changedAt);
    },
    keep: async (draft) => void (await run('readwrite', (store) => store.put(draft))),
    drop: (itemId) => run('readwrite', (store) => store.delete(itemId)),
  };
}

function storeInMemory(): DraftStore {
  const kept = new Map<string, ItemDraft>();
  return {
    all: async () => [...kept.values()].sort((a, b) => a.changedAt - b.changedAt),
    keep: async (draft) => void kept.set(draft.itemId, draft),
    drop: async (itemId) => void kept.delete(itemId),
  };
}
