import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Environment } from '@homeward/config';
import type { Venue } from '@homeward/domain';
import type { Clock } from '@homeward/usecases';
import type { Express } from 'express';
import { createApp } from './http/app.ts';
import { createCallers } from './http/caller.ts';
import { createCookies } from './http/cookies.ts';
import { createFailureLimit } from './http/failure-limit.ts';
import { createFilingLimit } from './http/filing-limit.ts';
import { createGuessGuard, guestGuesses } from './http/guess-guard.ts';
import { createOrigins } from './http/origins.ts';
import type { PageFolders } from './http/pages.ts';
import { type RateLimits, usualRateLimits } from './http/rate-limits.ts';
import { type Patience, requestTimes, usualPatience } from './http/slow-senders.ts';
import { type House, openHouse } from './open-house.ts';
import { type News, startNews } from './realtime/news.ts';
import type { Log } from './world/log.ts';
import type { ScryptCost } from './world/secrets.ts';
import { createSetUpDoor, type SetUpDoor } from './world/set-up-door.ts';

export interface Settings {
  readonly environment: Environment;
  readonly venue: Venue;
  readonly log: Log;
  readonly version: string;
  readonly decodeChild?: URL;
  readonly modelChild?: URL;
  readonly rateLimits?: RateLimits;
  readonly patience?: Patience;
  readonly scryptCost?: ScryptCost;
  readonly clock?: Clock;
  readonly folders?: PageFolders;
  /** Compare every answer with its schema; for tests. */
  readonly isStrict?: boolean;
}

/** The house with its doors, ready to listen. */
export interface Homeward {
  readonly house: House;
  readonly app: Express;
  readonly server: Server;
  readonly news: News;
  readonly setUpDoor: SetUpDoor;
  /** Finish what is under way, then close everything; safe to call twice. */
  stop(): Promise<void>;
}

/** Seconds that requests under way are given at the end. */
const farewellSeconds = 10;

/** Put the pieces together. Everything is made here and handed on by name; there is no container. */
export async function compose(settings: Settings): Promise<Homeward> {
  const { environment, venue, log, version } = settings;
  const { dataDir, databaseUrl, modelFolder, publicUrl, isDemo, trustedProxies } = environment;
  const { patience = usualPatience } = settings;
  const photoLimits = { receiveLimitMs: patience.photoMs };
  const { notices } = environment;
  const inside = { dataDir, databaseUrl, modelFolder, publicUrl, isDemo, notices };
  const house = await openHouse({ ...settings, ...inside, photoLimits });
  const { store, clock, codes } = house.deps;
  const cookies = createCookies(publicUrl.startsWith('https:'));
  const origins = createOrigins(publicUrl, isDemo);
  const guesses = createGuessGuard();
  const guestFailures = createFailureLimit(guestGuesses);
  const filings = createFilingLimit(venue.guestFilings);
  const handIns = createFilingLimit(venue.guestFilings);
  const callers = createCallers({
    store,
    clock,
    codes,
    cookies,
    guestFailures,
    guestLinks: venue.guestLinks,
  });
  const setUpDoor = createSetUpDoor(dataDir, codes);
  const app = createApp({
    house,
    log,
    callers,
    cookies,
    origins,
    guesses,
    filings,
    handIns,
    setUpDoor,
    rateLimits: settings.rateLimits ?? usualRateLimits,
    patience,
    folders: settings.folders ?? foldersBesideThis(),
    dataDir,
    publicUrl,
    trustedProxies,
    version,
    isDemo,
    isStrict: settings.isStrict ?? false,
  });
  const server = createServer(requestTimes(patience), app);
  const news = startNews(server, { store, callers, origins, trustedProxies });
  const stop = once(async () => {
    await closeDoors(server, news);
    guesses.stop();
    guestFailures.stop();
    filings.stop();
    handIns.stop();
    await house.close();
  });
  return { house, app, server, news, setUpDoor, stop };
}

/** Both from source and from the bundle, this file lies two folders below `apps`. */
function foldersBesideThis(): PageFolders {
  return {
    apps: fileURLToPath(new URL('../../', import.meta.url)),
    launcher: fileURLToPath(new URL('../src/launcher/', import.meta.url)),
  };
}

/** Take nobody in any more, let those inside finish, and at last ask them to leave. */
async function closeDoors(server: Server, news: News): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), farewellSeconds * 1000);
  // A connection that has had its answer stays open for a next request that will never be taken.
  const sweeping = setInterval(() => server.closeIdleConnections(), 50);
  await news.stop();
  clearTimeout(impatience);
  clearInterval(sweeping);
}

function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let outcome: Promise<Value> | null = null;
  return () => {
    outcome ??= work();
    return outcome;
  };
}
