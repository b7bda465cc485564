import { join } from 'node:path';
import type { NoticeEnvironment } from '@homeward/config';
import type { Venue } from '@homeward/domain';
import {
  type ClosablePhotoStudio,
  createPhotoStudio,
  type PhotoStudioOptions,
} from '@homeward/photos';
import { openStore } from '@homeward/store';
import {
  type Clock,
  createUseCases,
  type Deps,
  type Store,
  type UseCases,
} from '@homeward/usecases';
import { startHouseJobs } from './house-jobs.ts';
import { type LiveMatcher, openLiveMatcher } from './matches/live-matcher.ts';
import { openModelInUse } from './matches/open-model-in-use.ts';
import { openWaysOut, type WaysOut } from './notices/open-ways-out.ts';
import { systemClock } from './world/clock.ts';
import { createCodes } from './world/codes.ts';
import { timeOrderedIds } from './world/ids.ts';
import type { Log } from './world/log.ts';
import { createSecrets, type ScryptCost } from './world/secrets.ts';
import { openVenueSecret } from './world/venue-secret.ts';

export interface HouseOptions {
  readonly venue: Venue;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly log: Log;
  /** The script that decodes photos, where it doesn't lie beside the studio's own. */
  readonly decodeChild?: URL;
  /** A folder with a model, and the script that runs it where it doesn't lie beside the package's own. */
  readonly modelFolder?: string | null;
  readonly modelChild?: URL;
  readonly photoLimits?: Pick<PhotoStudioOptions, 'receiveLimitMs'>;
  readonly clock?: Clock;
  /** What visitors type, and the ways by which notices leave the house. */
  readonly publicUrl: string;
  readonly notices: NoticeEnvironment;
  /** In demo mode nothing leaves it. */
  readonly isDemo: boolean;
  readonly scryptCost?: ScryptCost;
}

/** Everything behind the doors: the world the use cases stand in, and the use cases. */
export interface House {
  readonly deps: Deps;
  readonly useCases: UseCases;
  readonly matcher: LiveMatcher;
  readonly ways: WaysOut;
  /** Let the house do nothing of its own accord while somebody sets its past in order. */
  restWhile<Value>(work: () => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/** Open store, photo studio and matching index, and wire the use cases to them. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { venue, dataDir, databaseUrl, log, clock = systemClock } = options;
  let photos: ClosablePhotoStudio | undefined;
  const model = await openModelInUse({
    folder: options.modelFolder ?? null,
    dataDir,
    log,
    pathOf: async (id) => photos?.pathOf(id, 'medium') ?? null,
    ...(options.modelChild ? { childEntry: options.modelChild } : {}),
  });
  let store: Store | undefined;
  try {
    const codes = createCodes(await openVenueSecret(dataDir));
    const report = (fault: unknown) => log.fault(fault, { during: 'store' });
    store = await openStore({ databaseUrl, dataDir, report });
    const matcher = await openLiveMatcher(store, venue, model);
    photos = await createPhotoStudio({
      folder: join(dataDir, 'photos'),
      ...options.photoLimits,
      ...(options.decodeChild ? { childEntry: options.decodeChild } : {}),
    });
    const secrets = createSecrets(options.scryptCost);
    const deps: Deps = {
      store,
      clock,
      ids: timeOrderedIds,
      codes,
      secrets,
      venue,
      matcher,
      photos,
    };
    const useCases = createUseCases(deps);
    await useCases.ensureCounters();
    const ways = await openWaysOut({ ...options, clock });
    const [studio, memory] = [photos, store];
    const { publicUrl } = options;
    const begin = () => startHouseJobs({ store: memory, useCases, ways, publicUrl, log });
    let jobs = begin();
    let isClosed = false;
    model?.start(matcher, useCases);
    return {
      deps,
      useCases,
      matcher,
      ways,
      async restWhile(work) {
        await jobs.stop();
        try {
          return await work();
        } finally {
          if (!isClosed) jobs = begin();
        }
      },
      async close() {
        isClosed = true;
        matcher.stop();
        await model?.close();
        await jobs.stop();
        await studio.close();
        await memory.close();
      },
    };
  } catch (error) {
    await model?.close();
    await photos?.close();
    await store?.close();
    throw error;
  }
}
