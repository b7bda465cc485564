import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { ensureBuilt, root } from '../../apps/server/launch/prepare.mjs';
// @ts-expect-error plain JavaScript, shared with `npm test`
import { findBrowser } from '../e2e/find-browser.mjs';
import { HomewardServer } from '../e2e/homeward-server.ts';
import { waitingVisitor } from '../e2e/waiting-visitor.ts';
import { type BenchRow, median } from './bench-row.ts';
import { type Network, openSlowPhone, presetSlow4G, slow4G } from './slow-phone.ts';
import { wokenPage } from './woken-page.ts';

const rounds = 7;
const wakings = 4;
/** What the project promises: milliseconds until usable, and bytes of gzipped JavaScript by then. */
const promisedMs = 2_000;
const promisedKb = 120;
/** And milliseconds until a page that slept has caught up. */
const promisedWakingMs = 1_000;

/**
 * A phone that has never been here opens its link: milliseconds until the place in
 * line stands there and a button has done what it is for, and what was loaded by then.
 */
export async function benchFirstLoad(): Promise<readonly BenchRow[]> {
  await ensureBuilt();
  const server = await HomewardServer.start();
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) as string,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const { link } = await waitingVisitor(server.url, 1);
    const rows: BenchRow[] = [];
    const scripts = new Set<string>();
    for (const network of [slow4G, presetSlow4G]) {
      const loads: Load[] = [];
      for (let round = 0; round < rounds; round += 1) {
        loads.push(await firstLoad(browser, network, link));
      }
      for (const { files, inPage } of loads) {
        for (const file of files) scripts.add(await built(file));
        for (const script of inPage) scripts.add(script);
      }
      rows.push({
        name: `guest link opened for the first time until a button works, ${network.name}, CPU 4x slower`,
        ours: median(loads.map(({ usableMs }) => usableMs)),
        peer: promisedMs,
        peerName: 'the promise',
        unit: 'ms',
      });
    }
    rows.push({
      name: 'JavaScript asked for by then, gzipped',
      ours: gzippedKb([...scripts]),
      peer: promisedKb,
      peerName: 'the promise',
      unit: 'kB',
    });
    const wokenMs = await wokenPage(browser, server, slow4G, wakings);
    rows.push({
      name: `woken guest page shows its present place, ${slow4G.name}, CPU 4x slower`,
      ours: median(wokenMs),
      peer: promisedWakingMs,
      peerName: 'the promise',
      unit: 'ms',
    });
    return rows;
  } finally {
    await browser.close();
    await server.remove();
  }
}

interface Load {
  readonly usableMs: number;
  /** Paths of the scripts that had been asked for. */
  readonly files: readonly string[];
  /** The scripts that stand in the page itself. */
  readonly inPage: readonly string[];
}

async function firstLoad(browser: Browser, network: Network, link: string): Promise<Load> {
  const { context, page } = await openSlowPhone(browser, network);
  await page.addInitScript(pressWhenThere);
  await page.goto(link, { waitUntil: 'commit' });
  const usable = await page.waitForFunction(() => window.usableMs, null, { timeout: 30_000 });
  const usableMs = (await usable.jsonValue()) ?? Number.NaN;
  const files = await page.evaluate(
    (byMs) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime < byMs)
        .map(({ name }) => new URL(name).pathname),
    usableMs,
  );
  const inPage = await page.evaluate(() => [...document.scripts].map(({ text }) => text));
  await context.close();
  return { usableMs, files, inPage };
}

/** What was built into this file. */
function built(path: string): Promise<string> {
  return readFile(join(root, 'apps', path.replace('/guest/', '/guest/dist/')), 'utf8');
}

/** The promise is told in gzip; this browser was sent the smaller brotli. */
function gzippedKb(scripts: readonly string[]): number {
  return scripts.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0) / 1e3;
}

declare global {
  interface Window {
    /** When the page had answered the first press, in milliseconds since it was opened. */
    usableMs?: number;
  }
}

/** In the page: presses "Hold my place" as soon as it is there, and notes when its question was painted. */
function pressWhenThere(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector('dialog[open]')) {
      watch.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.usableMs = performance.now();
        }),
      );
      return;
    }
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.includes('Hold my place'))?.click();
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
}
