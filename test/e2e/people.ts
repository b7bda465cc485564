import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import type { HomewardServer } from './homeward-server.ts';

/** The real screens, in CSS pixels. */
export const screens = {
  kiosk: { width: 1080, height: 1920 },
  staff: { width: 1180, height: 820 },
  wall: { width: 1920, height: 1080 },
  guest: { width: 390, height: 844 },
} as const;

/** What its owner says of the backpack that `logBackpack` logs. */
export const lostBackpack = {
  categoryId: 'bag',
  description: 'navy jansport backpack with a panda on the zip',
  colours: ['navy'],
  brand: 'JanSport',
  lostPlaceId: 'caricature-stand',
  lostFrom: null,
  lostTo: null,
  language: 'en',
  contact: { channel: 'none' },
} as const;

/** Open one of the four apps in a browser of its own, at its real size; a crash of a page fails the test. */
export async function openPage(
  browser: Browser,
  server: HomewardServer,
  app: keyof typeof screens,
  url = `/${app}/`,
): Promise<Page> {
  // What is still fading in cannot be judged; movement is tried by looking, not here.
  const context = await browser.newContext({
    viewport: screens[app],
    baseURL: server.url,
    reducedMotion: 'reduce',
    // A small computer that nobody has told where it stands.
    ...(app === 'kiosk' ? { timezoneId: 'Pacific/Honolulu' } : {}),
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw new Error(`${app}: ${error.message}`);
  });
  await page.goto(url);
  return page;
}

/** Follow the printed link and become the first administrator, signed in on this tablet. */
export async function setUpFirstAdministrator(staff: Page, server: HomewardServer): Promise<void> {
  await staff.goto(server.setUpLink);
  await staff.getByLabel('Your name').fill('Ana Ruiz');
  await staff.getByLabel('Name you sign in with').fill('ana.ruiz');
  await staff.getByLabel('Passphrase', { exact: true }).fill('correct horse battery staple');
  await staff.getByRole('button', { name: 'Begin' }).click();
  await expect(staff.getByRole('navigation')).toBeVisible();
}

/** An administrator makes a one-time code, and the kiosk types it. */
export async function enrolKiosk(staff: Page, kiosk: Page): Promise<void> {
  const code = await staff.evaluate(async () => {
    const response = await fetch('/api/devices/invitations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        kind: 'kiosk',
        name: 'Kiosk at the gate',
        kioskProfileId: 'entrance-portrait',
      }),
    });
    return ((await response.json()) as { code: string }).code;
  });
  await kiosk.getByLabel('One-time code').fill(code);
  await kiosk.getByRole('button', { name: 'Enrol this kiosk' }).click();
  await expect(kiosk.getByRole('button', { name: /I lost something/ })).toBeVisible();
}

/** A desk of one signed-in tablet and one enrolled kiosk. */
export async function openDesk(
  browser: Browser,
  server: HomewardServer,
): Promise<{ readonly staff: Page; readonly kiosk: Page }> {
  const staff = await openPage(browser, server, 'staff');
  await setUpFirstAdministrator(staff, server);
  const kiosk = await openPage(browser, server, 'kiosk');
  await enrolKiosk(staff, kiosk);
  return { staff, kiosk };
}

/** Nothing on a page keeps anybody out; what was announced a moment ago may name a button that is gone. */
export async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

/** Log a navy backpack with a photo; answers with its label. */
export async function logBackpack(staff: Page, photo: Buffer): Promise<string> {
  await staff.goto('/staff/items/new');
  await staff
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'found.jpg', mimeType: 'image/jpeg', buffer: photo });
  await expect(staff.getByText('Colours, measured from the photo')).toBeVisible();
  await staff.getByRole('option', { name: 'Bag', exact: true }).first().click();
  await staff.getByLabel('In a few words').fill('Navy JanSport bkpk, panda on zip');
  await staff.getByRole('button', { name: /Choose a place|Another place/ }).click();
  await staff.getByRole('searchbox', { name: 'Search places' }).fill('Caric');
  await staff.getByText('Caricature Stand').first().click();
  await staff.getByLabel('Only staff know').fill('maths homework of Emma inside');
  await staff.getByRole('button', { name: 'Save', exact: true }).click();
  const label = staff.getByText(/^L-\d+$/).first();
  await expect(label).toBeVisible();
  return (await label.textContent()) ?? '';
}

/** Type with the kiosk's own keyboard, key by key. */
export async function typeOnScreen(kiosk: Page, text: string): Promise<void> {
  for (const sign of text) {
    const name = sign === ' ' ? 'Space' : sign;
    await kiosk.getByRole('button', { name, exact: true }).click();
  }
}
