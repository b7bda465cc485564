/**
 * What both commands, and the tests, need first: packages and built screens.
 * Plain node without any package, for it runs before there are any.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const oldestNode = [20, 19];
const installedMark = join(root, 'node_modules', '.homeward-installed');

/** What is built: the server and each page. */
const parts = ['server', 'kiosk', 'staff', 'guest', 'wall'];

/** How every page is built. */
const sharedByParts = [
  'page-config.ts',
  'guest-files.ts',
  'compress-plugin.ts',
  'service-worker-plugin.ts',
  'scripts-in-page-plugin.ts',
  'script-syntax.ts',
];

/** Refuse to begin on a Node that is too old, in words. */
export function expectNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needed = 0, least = 0] = oldestNode;
  if (major > needed || (major === needed && minor >= least)) return;
  throw new Error(`Homeward needs Node ${oldestNode.join('.')} or newer; this is ${version}.`);
}

/** Install the packages when they are missing or no longer those of package-lock.json. */
export async function ensureInstalled() {
  expectNode();
  const lock = hashOf(await readFile(join(root, 'package-lock.json')));
  if ((await readOrNothing(installedMark)) === lock) return;
  if (!(await isInstalledByHand())) {
    console.log('Installing packages; the first time this takes a minute or two.');
    // Not `npm ci`: it refuses wherever a registry lacks one of the optional binaries of other systems.
    await run('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  }
  await writeFile(installedMark, lock);
}

/** Somebody ran npm themselves after the lock file last changed. */
async function isInstalledByHand() {
  const installed = await stat(join(root, 'node_modules', '.package-lock.json')).catch(() => null);
  const lock = await stat(join(root, 'package-lock.json'));
  return installed !== null && installed.mtimeMs >= lock.mtimeMs;
}

/** Build every part whose sources have changed since it was last built. */
export async function ensureBuilt() {
  const stale = [];
  for (const part of parts) {
    const fingerprint = await fingerprintOf(part);
    if ((await readOrNothing(markOf(part))) !== fingerprint) stale.push({ part, fingerprint });
  }
  for (const [index, { part, fingerprint }] of stale.entries()) {
    console.log(`Building ${part} (${index + 1} of ${stale.length})`);
    await build(part);
    await writeFile(markOf(part), fingerprint);
  }
}

function markOf(name) {
  return join(root, 'apps', name, 'dist', '.built');
}

async function build(name) {
  const folder = join(root, 'apps', name);
  await rm(markOf(name), { force: true });
  await mkdir(join(folder, 'dist'), { recursive: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: folder });
}

/** Names, sizes and times of every file a part is built from: quick to take, and enough. */
async function fingerprintOf(name) {
  const shared = await Promise.all(
    sharedByParts.map((file) => readOrNothing(join(root, 'apps', file))),
  );
  const sources = await sourcesOf(name);
  return hashOf(
    [await readOrNothing(installedMark), process.versions.modules, ...shared, ...sources].join(
      '\n',
    ),
  );
}

/** A line for every file a part is built from: its own, and those of all packages it stands on. */
export async function sourcesOf(name) {
  const folder = join(root, 'apps', name);
  const folders = [folder, ...(await packagesUnder(folder))];
  return (await Promise.all(folders.map(linesOf))).flat();
}

const ours = '@homeward/';

/** The folders of the packages that a manifest names, and of those that these name. */
async function packagesUnder(folder, known = new Set()) {
  const { dependencies = {} } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  for (const dependency of Object.keys(dependencies).filter((each) => each.startsWith(ours))) {
    const below = join(root, 'packages', dependency.slice(ours.length));
    if (known.has(below)) continue;
    known.add(below);
    await packagesUnder(below, known);
  }
  return known;
}

const notSources = new Set(['dist', 'node_modules', 'test', 'launch', 'eval', 'bench']);

async function linesOf(folder) {
  const lines = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!notSources.has(entry.name)) lines.push(...(await linesOf(path)));
    } else {
      const { size, mtimeMs } = await stat(path);
      lines.push(`${path} ${size} ${mtimeMs}`);
    }
  }
  return lines;
}

function hashOf(content) {
  return createHash('sha256').update(content).digest('hex');
}

async function readOrNothing(path) {
  return existsSync(path) ? readFile(path, 'utf8') : '';
}

/** Run a command; what it said is shown when it fails. */
function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
      ...options,
    });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) return resolve();
      const words = Buffer.concat(said).toString();
      reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${words}`));
    });
  });
}
