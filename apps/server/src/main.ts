import manifest from '../package.json' with { type: 'json' };
import { compose, type Homeward } from './compose.ts';
import { fillDemo } from './demo/fill-demo.ts';
import { getLanguagesReady } from './matches/languages-ready.ts';
import {
  endOnFaults,
  expectFreePort,
  explainEnd,
  listen,
  say,
  stopOnSignals,
} from './process-life.ts';
import { readSettings } from './read-settings.ts';
import { createLog } from './world/log.ts';

/** Start the server from its environment; the process ends when something is wrong with it. */
async function main(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: the one place where the environment comes in
  const { environment, venue } = await readSettings(process.env);
  const log = createLog(environment.logLevel);
  endOnFaults(log);
  const { publicUrl, isDemo, host, port } = environment;
  await expectFreePort(host, port);
  const decodeChild = childBesideBundle('decode-child');
  const modelChild = childBesideBundle('embedding-child');
  const homeward = await compose({
    environment,
    venue,
    log,
    version: manifest.version,
    ...(decodeChild ? { decodeChild } : {}),
    ...(modelChild ? { modelChild } : {}),
  });
  const isEnding = stopOnSignals(homeward, log);
  if (isDemo) await fillUnlessEnding(homeward, environment.dataDir, isEnding);
  if (isEnding()) return;
  await listen(homeward.server, host, port);
  log.step('listening', { port });
  const { house, setUpDoor } = homeward;
  if (!isDemo && (await house.useCases.listStaff()).length === 0) {
    say(`Set up your venue, once: ${publicUrl}/staff/setup#${await setUpDoor.invite()}`);
  }
  for (const path of ['/', '/kiosk/', '/staff/', '/wall/', '/guest/']) say(`${publicUrl}${path}`);
  await getLanguagesReady();
}

/** Filling takes a while; whoever ends the process meanwhile takes the house from under it. */
async function fillUnlessEnding(
  { house }: Homeward,
  dataDir: string,
  isEnding: () => boolean,
): Promise<void> {
  await fillDemo(house, { dataDir, say }).catch((error: unknown) => {
    if (!isEnding()) throw error;
  });
}

/** In the bundle the scripts of child processes lie beside this one; from source each package finds its own. */
function childBesideBundle(name: string): URL | null {
  const isBundle = import.meta.url.endsWith('.js');
  return isBundle ? new URL(`./${name}.js`, import.meta.url) : null;
}

main().catch(explainEnd);
