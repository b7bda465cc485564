/**
 * The library that runs models is no dependency of Homeward: who plugs a model
 * in installs it. So do the tests, once, into a folder of its own. Plain node.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** A folder above which models find the library; installed from the registry when it isn't there yet. */
export async function ensureModelLibrary() {
  const { dependencies } = JSON.parse(await readFile(join(here, 'package.json'), 'utf8'));
  const folder = join(cache, `model-library-${Object.values(dependencies).join('-')}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'model-library-coming-'));
  await cp(join(here, 'package.json'), join(fresh, 'package.json'));
  // The runtime for this processor comes in the package; its script would only fetch one for graphic cards.
  await run(fresh, 'npm', [
    'install',
    '--prefix',
    fresh,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ]);
  // Whoever was installing it at the same time may have been faster: theirs is as good.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  return folder;
}

function run(cwd, command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) return resolve();
      reject(
        new Error(
          `The tests need the model library, which npm could not install.\n${Buffer.concat(said)}`,
        ),
      );
    });
  });
}
