import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

async function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Path of a Chromium to test with: BROWSER_EXECUTABLE, an installed one, else
 * Playwright's own, else Debian's package is installed. Null when all fail.
 */
export async function findBrowser() {
  const { BROWSER_EXECUTABLE } = process.env;
  if (BROWSER_EXECUTABLE) return BROWSER_EXECUTABLE;
  for (const path of installed) if (await isExecutable(path)) return path;
  const { chromium } = await import('@playwright/test');
  if (await isExecutable(chromium.executablePath())) return chromium.executablePath();
  console.log('No Chromium on this machine; installing the Debian package.');
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return (await isExecutable('/usr/bin/chromium')) ? '/usr/bin/chromium' : null;
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
