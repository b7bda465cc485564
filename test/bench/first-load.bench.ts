import { type Browser, chromium } from '@playwright/test';
import { ensureBuilt } from '../../apps/server/launch/prepare.mjs';
// @ts-expect-error plain JavaScript, shared with `npm test`
import { findBrowser } from '../e2e/find-browser.mjs';
import { openBenchHouse } from './bench-house.ts';
import { type BenchRow, median } from './bench-row.ts';

const rounds = 5;

/** Slow 4G and a slow phone, as Chromium's own tools emulate them. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};
const cpuSlowdown = 4;

/** A phone that has never been here: milliseconds until the guest page can be used, and what it loaded by then. */
export async function benchFirstLoad(): Promise<readonly BenchRow[]> {
  await ensureBuilt();
  const house = await openBenchHouse();
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) as string,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push(await firstLoad(browser, `${house.url}/guest/`));
    }
    const name = 'guest page usable, first visit, slow 4G, CPU 4x slower';
    return [{ name, ours: median(times), peer: 2_000, peerName: 'limit', unit: 'ms' }];
  } finally {
    await browser.close();
    await house.close();
  }
}

async function firstLoad(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', network);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByRole('link').first().waitFor();
  const usableMs = await page.evaluate(() => performance.now());
  await context.close();
  return usableMs;
}
