/**
 * `npm test`: everything, from a fresh clone.
 *
 * Installs what is missing, checks types and style, runs the unit, store, HTTP
 * and socket suites, builds, and tells the whole story in a browser. Ends with
 * the line `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled } from '../apps/server/launch/prepare.mjs';
import { findBrowser } from './e2e/find-browser.mjs';
import { ensureModelLibrary } from './embedding-library/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Run a command in the open; true when it ended well. */
function runs(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

async function readReport(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));
}

function heading(text) {
  console.log(`\n== ${text}`);
}

async function checks(name, command, args) {
  heading(name);
  const isFine = await runs(command, args);
  return { passed: Number(isFine), failed: Number(!isFine) };
}

/** A suite that ended badly without naming a failed test has failed all the same. */
function counted(passed, failed, isFine) {
  return { passed, failed: isFine ? failed : Math.max(failed, 1) };
}

async function vitest(folder) {
  heading('Unit, store, HTTP and socket suites');
  const file = join(folder, 'vitest.json');
  const isFine = await runs(bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = await readReport(file);
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const passed = report?.numPassedTests ?? 0;
  return counted(passed, (report?.numFailedTests ?? 0) + skipped, isFine && passed > 0);
}

async function browserSuite(folder) {
  heading('Browser suite');
  const executable = await findBrowser();
  if (!executable) {
    console.error('No Chromium found and none could be installed. Install the package "chromium".');
    return { passed: 0, failed: 1 };
  }
  const file = join(folder, 'playwright.json');
  const isFine = await runs(
    bin('playwright'),
    ['test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: file, BROWSER_EXECUTABLE: executable },
  );
  const { stats } = (await readReport(file)) ?? {};
  const passed = (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  return counted(passed, (stats?.unexpected ?? 0) + (stats?.skipped ?? 0), isFine && passed > 0);
}

async function built() {
  heading('Build');
  const isFine = await ensureBuilt().then(
    () => true,
    (fault) => {
      console.error(fault.message);
      return false;
    },
  );
  return { passed: Number(isFine), failed: Number(!isFine) };
}

await ensureInstalled();
// Without it, the tests that need it fail and say why.
await ensureModelLibrary().catch(() => undefined);
const folder = await mkdtemp(join(tmpdir(), 'homeward-test-'));
const results = [
  await checks('Types', bin('tsc'), ['--noEmit']),
  await checks('Style and structure', bin('biome'), ['check']),
  await vitest(folder),
  await built(),
  await browserSuite(folder),
];
await rm(folder, { recursive: true, force: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
