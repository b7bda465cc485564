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
  router.get('/livez', (_request, response) => {
    response.locals['route'] = '/livez';
    response.set('Cache-Control', 'no-store').json({ isAlive: true });
  });
  router.get('/readyz', async (_request, response) => {
    response.locals['route'] = '/readyz';
    const [store, disk] = await Promise.all([
      holds(() => health.store.read((tx) => tx.events.lastSeq())),
      holds(() => writeSomething(health.dataDir)),
    ]);
    const checks = { store, disk, index: health.isIndexLoaded() };
    const isReady = Object.values(checks).every(Boolean);
    response
      .set('Cache-Control', 'no-store')
      .status(isReady ? 200 : 503)
      .json({ isReady, checks });
  });
  return router;
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
