import { readEnvironment, readVenue } from '@homeward/config';
import manifest from '../package.json' with { type: 'json' };
import { compose } from './compose.ts';
import { fillDemo } from './demo/fill-demo.ts';
import {
  endOnFaults,
  expectFreePort,
  explainEnd,
  listen,
  say,
  stopOnSignals,
} from './process-life.ts';
import { createLog } from './world/log.ts';

/** Start the server from its environment; the process ends when something is wrong with it. */
async function main(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: the one place where the environment comes in
  const environment = readEnvironment(process.env);
  const venue = await readVenue(environment.kioskConfig);
  const log = createLog(environment.logLevel);
  endOnFaults(log);
  const { publicUrl, isDemo, host, port } = environment;
  await expectFreePort(host, port);
  const decodeChild = decodeChildBesideBundle();
  const homeward = await compose({
    environment,
    venue,
    log,
    version: manifest.version,
    ...(decodeChild ? { decodeChild } : {}),
  });
  stopOnSignals(homeward, log);
  if (isDemo) await fillDemo(homeward.house, { dataDir: environment.dataDir, say });
  await listen(homeward.server, host, port);
  log.step('listening', { port });
  const { house, setUpDoor } = homeward;
  if (!isDemo && (await house.useCases.listStaff()).length === 0) {
    say(`Set up your venue, once: ${publicUrl}/staff/setup#${await setUpDoor.invite()}`);
  }
  for (const path of ['/', '/kiosk/', '/staff/', '/wall/', '/guest/']) say(`${publicUrl}${path}`);
}

/** In the bundle the decoding script lies beside this one; from source the studio finds its own. */
function decodeChildBesideBundle(): URL | null {
  const isBundle = import.meta.url.endsWith('.js');
  return isBundle ? new URL('./decode-child.js', import.meta.url) : null;
}

main().catch(explainEnd);
