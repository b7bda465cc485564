import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Environment, readVenue } from '@homeward/config';
import type { Venue } from '@homeward/domain';
import type { DestinationStream } from 'pino';
import { compose, type Homeward, type Settings } from '../../src/compose.ts';
import { createLog } from '../../src/world/log.ts';

export interface TestHouse {
  readonly homeward: Homeward;
  readonly environment: Environment;
  /** Where the test reaches it; `environment.publicUrl` is what visitors type. */
  readonly url: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

export interface TestHouseOptions {
  readonly environment?: Partial<Environment>;
  readonly settings?: Partial<Settings>;
  readonly logTo?: DestinationStream;
  /** Data of an earlier house; it is then left where it is at the end. */
  readonly dataDir?: string;
}

const kioskConfig = fileURLToPath(new URL('../../../../kiosk-config/', import.meta.url));

/** The whole server over real SQLite, real photos and real matching, on a port of its own. */
export async function startHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'homeward-')));
  const port = await freePort();
  const environment: Environment = {
    port,
    host: '127.0.0.1',
    publicUrl: `http://localhost:${port}`,
    trustedProxies: 0,
    dataDir,
    databaseUrl: null,
    kioskConfig,
    modelFolder: null,
    notices: { mail: null, sms: null, pushContact: null },
    logLevel: options.logTo ? 'trace' : 'silent',
    isDemo: false,
    ...options.environment,
  };
  const homeward = await compose({
    environment,
    venue: await alwaysAwake(),
    log: createLog(environment.logLevel, options.logTo),
    version: '0.0.0',
    isStrict: true,
    scryptCost: { n: 1024, r: 8, p: 1 },
    ...options.settings,
  });
  await new Promise<void>((resolve) => {
    homeward.server.listen(port, '127.0.0.1', resolve);
  });
  return {
    homeward,
    environment,
    url: `http://127.0.0.1:${port}`,
    dataDir,
    async stop() {
      await homeward.stop();
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Tests run at any hour. */
async function alwaysAwake(): Promise<Venue> {
  const venue = await readVenue(kioskConfig);
  return { ...venue, openingHours: [], notices: { ...venue.notices, quietHours: null } };
}

/** A port nobody listens on right now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}
