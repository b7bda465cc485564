import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@homeward/domain';
import type { Browser as Chromium, Page } from '@playwright/test';
import { loadWords } from '../../packages/i18n/src/load-words.ts';
import type { GuestHouse } from './guest-house.ts';

export type Phone = Awaited<ReturnType<typeof takePhone>>;

/** Where on the page a picture is taken, if not at its top. */
interface Shot {
  /** The section whose top should be near the top of the screen. */
  readonly at?: string;
}

/** A phone in somebody's hand, in their language, which can be photographed. */
export async function takePhone(
  chromium: Chromium,
  house: GuestHouse,
  language: Language,
  folder: string,
) {
  const words = await loadWords(language, ['guest']);
  const context = await chromium.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: language,
    timezoneId: house.timeZone,
    reducedMotion: 'reduce',
    baseURL: house.url,
  });
  // A desktop browser has no share sheet.
  await context.addInitScript('navigator.share = async () => undefined');
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const shots: string[] = [];
  await mkdir(folder, { recursive: true });

  const say = (key: string) => words[key] ?? fail(`No word ${key}`);
  const section = (key: string) =>
    page.locator('summary').filter({ has: page.getByText(say(key), { exact: true }) });
  return {
    page,
    context,
    language,
    shots,
    faults,
    say,
    button: (key: string) => page.getByRole('button', { name: say(key), exact: true }).last(),
    section,
    async open(url: string) {
      await page.clock.install({ time: house.nowMs() });
      await page.goto('about:blank');
      await page.goto(url);
      await settled(page);
    },
    /** What was said a moment ago has been read. */
    closeToast: () => page.locator('[role=status] button').last().click(),
    async shoot(name: string, { at }: Shot = {}) {
      await settled(page);
      if (at) await scrollTo(page, section(at));
      const file = join(folder, `${String(shots.length + 1).padStart(2, '0')}-${name}.png`);
      await page.screenshot({ path: file });
      shots.push(file);
    },
  };
}

async function settled(page: Page): Promise<void> {
  await page.locator('h1, h2').first().waitFor();
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(250);
}

async function scrollTo(page: Page, place: ReturnType<Page['locator']>): Promise<void> {
  await place.evaluate((element) => {
    window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top - 24);
  });
  await page.waitForTimeout(150);
}

function fail(message: string): never {
  throw new Error(message);
}
