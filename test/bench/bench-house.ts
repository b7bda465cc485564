import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment, readVenue } from '@homeward/config';
import { compose, type Homeward } from '../../apps/server/src/compose.ts';
import { createLog } from '../../apps/server/src/world/log.ts';

export interface BenchHouse {
  readonly homeward: Homeward;
  readonly url: string;
  close(): Promise<void>;
}

/** The real server on loopback and a free port, with a database in a folder of its own. */
export async function openBenchHouse(): Promise<BenchHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'homeward-bench-'));
  const environment = readEnvironment({ DATA_DIR: folder, PORT: '39217', LOG_LEVEL: 'silent' });
  const homeward = await compose({
    environment,
    // Benches run at any hour.
    venue: { ...(await readVenue('kiosk-config')), openingHours: [] },
    log: createLog('silent'),
    version: 'bench',
    rateLimits: { perAddress: 1e9, perDevice: 1e9 },
  });
  await new Promise<void>((resolve) => homeward.server.listen(0, '127.0.0.1', resolve));
  const { port } = homeward.server.address() as AddressInfo;
  return {
    homeward,
    url: `http://127.0.0.1:${port}`,
    async close() {
      await homeward.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
