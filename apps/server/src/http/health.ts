import { randomUUID } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '@homeward/usecases';
import { Router } from 'express';

export interface Health {
  readonly store: Store;
  readonly dataDir: string;
  /** Has the matching index read everything that was there at the start? */
  readonly isIndexLoaded: () => boolean;
}

/** `/livez`: the process answers. `/readyz`: it can do its work, and if not, what is missing. */
export function healthRoutes(health: Health): Router {
  const router = Router();
  const look = oneAtATime(() => lookAt(health));
  router.get('/livez', (_request, response) => {
    response.locals['route'] = '/livez';
    response.set('Cache-Control', 'no-store').json({ isAlive: true });
  });
  router.get('/readyz', async (_request, response) => {
    response.locals['route'] = '/readyz';
    const checks = await look();
    const isReady = Object.values(checks).every(Boolean);
    response
      .set('Cache-Control', 'no-store')
      .status(isReady ? 200 : 503)
      .json({ isReady, checks });
  });
  return router;
}

async function lookAt({ store, dataDir, isIndexLoaded }: Health) {
  const [isStoreUp, isDiskWritable] = await Promise.all([
    holds(() => store.read((tx) => tx.events.lastSeq())),
    holds(() => writeSomething(dataDir)),
  ]);
  return { store: isStoreUp, disk: isDiskWritable, index: isIndexLoaded() };
}

/** Anybody may ask, as often as they like: all who ask during one look share it. */
function oneAtATime<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | null = null;
  return () => {
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  };
}

const longestCheckMs = 2_000;

async function holds(check: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), longestCheckMs);
  });
  try {
    return await Promise.race([check().then(() => true), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** A full disk lets files be opened but not written, so write. */
async function writeSomething(folder: string): Promise<void> {
  const path = join(folder, `.ready-${randomUUID()}`);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile('ready\n');
  } finally {
    await file.close();
    await unlink(path);
  }
}
