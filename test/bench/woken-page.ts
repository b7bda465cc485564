import type { Browser } from '@playwright/test';
import type { HomewardServer } from '../e2e/homeward-server.ts';
import { look } from '../e2e/sleeping-phone.ts';
import { waitingVisitor } from '../e2e/waiting-visitor.ts';
import { emulate, type Network, openSlowPhone } from './slow-phone.ts';

/** A server that has just begun is busy with itself, which is not what is measured. */
const restartMs = 3_000;

/**
 * Nobody looks at a page; its network goes, its connection is cut, and the line moves on.
 * Milliseconds from the first look at it until it has painted its present place.
 */
export async function wokenPage(
  browser: Browser,
  server: HomewardServer,
  network: Network,
  rounds: number,
): Promise<readonly number[]> {
  const ahead = [];
  for (let number = 0; number < rounds; number += 1) {
    ahead.push(await waitingVisitor(server.url, number));
  }
  const { link } = await waitingVisitor(server.url, rounds);
  const { context, page, tools } = await openSlowPhone(browser, network);
  await page.goto(link);
  await page.waitForFunction(() => /before you/.test(document.body.textContent));
  const took: number[] = [];
  for (const visitor of ahead) {
    // Long enough for live news to have followed.
    await page.waitForTimeout(4_000);
    await look(page, 'hidden');
    await emulate(tools, network, true);
    await server.kill();
    await server.start();
    await visitor.giveUp();
    await page.waitForTimeout(restartMs);
    await page.evaluate(noteWhenMoved);
    // As phones do: the screen is on a moment before the network.
    await look(page, 'visible');
    await emulate(tools, network);
    const moved = await page.waitForFunction(() => window.movedMs, null, { timeout: 30_000 });
    took.push((await moved.jsonValue()) ?? Number.NaN);
  }
  await context.close();
  return took;
}

declare global {
  interface Window {
    /** How long after the first look at the page its new place was painted. */
    movedMs?: number | undefined;
  }
}

/** In the page: from the first look until another place in line was painted than before. */
function noteWhenMoved(): void {
  window.movedMs = undefined;
  const before = document.body.textContent?.match(/\d+ before you/)?.[0];
  let wokeMs = Number.NaN;
  document.addEventListener(
    'visibilitychange',
    () => {
      wokeMs = performance.now();
    },
    { once: true, capture: true },
  );
  new MutationObserver((_changes, watch) => {
    const now = document.body.textContent?.match(/\d+ before you|You are next/)?.[0];
    if (!now || now === before) return;
    watch.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.movedMs = performance.now() - wokeMs;
      }),
    );
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
