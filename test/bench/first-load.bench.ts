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
 * A phone that has never been here opens its link, or the code on a poster: milliseconds until
 * what it is for stands there and a button has done its work, and what was loaded by then.
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
    const opened: Opened = {
      name: 'guest link',
      link,
      press: 'Hold my place',
      shows: 'dialog[open]',
    };
    const poster = { link: `${server.url}/guest/#new`, press: 'Umbrella', shows: 'textarea' };
    for (const network of [slow4G, presetSlow4G]) {
      for (const each of [opened, { name: 'code on a poster', ...poster }]) {
        const loads: Load[] = [];
        for (let round = 0; round < rounds; round += 1) {
          loads.push(await firstLoad(browser, network, each));
        }
        for (const { files, inPage } of each === opened ? loads : []) {
          for (const file of files) scripts.add(await built(file));
          for (const script of inPage) scripts.add(script);
        }
        rows.push({
          name: `${each.name} opened for the first time until a button works, ${network.name}, CPU 4x slower`,
          ours: median(loads.map(({ usableMs }) => usableMs)),
          peer: promisedMs,
          peerName: 'the promise',
          unit: 'ms',
        });
      }
    }
    rows.push({
      name: 'JavaScript that the guest link has asked for by then, gzipped',
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

/** What a phone opens, and how it is known to work. */
interface Opened {
  readonly name: string;
  readonly link: string;
  /** Words on the button that is pressed as soon as it is there. */
  readonly press: string;
  /** What stands there once the press has been answered. */
  readonly shows: string;
}

interface Load {
  readonly usableMs: number;
  /** Paths of the scripts that had been asked for. */
  readonly files: readonly string[];
  /** The scripts that stand in the page itself. */
  readonly inPage: readonly string[];
}

async function firstLoad(browser: Browser, network: Network, opened: Opened): Promise<Load> {
  const { context, page } = await openSlowPhone(browser, network);
  await page.addInitScript(pressWhenThere, opened);
  await page.goto(opened.link, { waitUntil: 'commit' });
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

/** In the page: presses the button as soon as it is there, and notes when its answer was painted. */
function pressWhenThere({ press, shows }: Opened): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector(shows)) {
      watch.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.usableMs = performance.now();
        }),
      );
      return;
    }
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.includes(press))?.click();
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
}
