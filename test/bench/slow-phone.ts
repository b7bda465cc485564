import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/** A weak network, as Chromium emulates it: each request waits, all share the line. */
export interface Network {
  readonly name: string;
  readonly waitMs: number;
  readonly downMbits: number;
  readonly upMbits: number;
}

/** Slow 4G as Lighthouse defines it. */
export const slow4G: Network = {
  name: 'slow 4G (1.6 Mbit/s, 150 ms)',
  waitMs: 150,
  downMbits: 1.6,
  upMbits: 0.75,
};

/**
 * The preset "Slow 4G" of Chromium's developer tools: the same line, with waits that stand
 * for the round trips of a connection being made.
 */
export const presetSlow4G: Network = {
  name: 'preset "Slow 4G" (1.4 Mbit/s, 563 ms a request)',
  waitMs: 562.5,
  downMbits: 1.44,
  upMbits: 0.675,
};

const cpuSlowdown = 4;

export interface SlowPhone {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly tools: CDPSession;
}

/** A phone that has never been here, with a processor 4 times slower than this machine's. */
export async function openSlowPhone(
  browser: Browser,
  network: Network,
  locale = 'en-GB',
): Promise<SlowPhone> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale,
  });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  await emulate(tools, network);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  return { context, page, tools };
}

/** Put the phone behind this network, or take it away for a while. */
export async function emulate(tools: CDPSession, network: Network, offline = false): Promise<void> {
  await tools.send('Network.emulateNetworkConditions', {
    offline,
    latency: network.waitMs,
    downloadThroughput: (network.downMbits * 1e6) / 8,
    uploadThroughput: (network.upMbits * 1e6) / 8,
  });
}
