import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { drawBackpackPhoto } from './draw-photo.ts';
import { HomewardServer } from './homeward-server.ts';
import {
  enrolKiosk,
  logBackpack,
  lostBackpack,
  openPage,
  setUpFirstAdministrator,
} from './people.ts';

/**
 * What must hold on every screen of staff, guest and wall at their real sizes:
 * no barrier that a machine can find, nothing wider than the screen, nothing
 * refused by the security policy, nothing asked of any other server.
 */
test.describe.configure({ mode: 'serial' });

let server: HomewardServer;
let staff: Page;
let guestUrl: string;
const paths: Record<string, string> = {};

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  server = await HomewardServer.start();
  staff = await openPage(browser, server, 'staff');
  await setUpFirstAdministrator(staff, server);
  await logBackpack(staff, await drawBackpackPhoto());
  const made = await staff.evaluate(async (report) => {
    const send = async (method: string, url: string, body?: object, authorization?: string) => {
      const response = await fetch(url, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(authorization ? { authorization } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      if (!response.ok) throw new Error(`${method} ${url}: ${await response.text()}`);
      return response.json();
    };
    const reportId = '01900000-0000-7000-8000-0000000000a1';
    const claimId = '01900000-0000-7000-8000-0000000000a2';
    const filed = await send('PUT', `/api/lost-reports/${reportId}`, report);
    const [candidate] = filed.guest.candidates;
    await send(
      'PUT',
      `/api/guest/claims/${claimId}`,
      { matchId: candidate.matchId, statement: 'maths homework inside' },
      `Bearer ${filed.guestToken}`,
    );
    const { items } = await send('GET', '/api/found-items');
    await send('POST', '/api/counters/counter-2/open');
    // A colleague logs the same backpack once more.
    const { id: itemId, title, categoryId, foundPlaceId, foundAt } = items[0];
    const again = { title, categoryId, foundPlaceId, foundAt, colours: ['navy'] };
    const said = { description: 'panda on the zip', withheldDetails: '', brand: 'JanSport' };
    const twiceId = '01900000-0000-7000-8000-0000000000a3';
    const body = { ...again, ...said, photoIds: [], shelfId: null };
    const { lookAlikes } = await send('PUT', `/api/found-items/${twiceId}`, body);
    if (lookAlikes.length === 0) throw new Error('The second logging was not recognised');
    return { guestUrl: filed.guestUrl, reportId, claimId, itemId, twiceId };
  }, lostBackpack);
  guestUrl = made.guestUrl;
  Object.assign(paths, {
    desk: '/staff/desk',
    claims: '/staff/claims',
    claim: `/staff/claims/${made.claimId}`,
    items: '/staff/items',
    item: `/staff/items/${made.itemId}`,
    'new item': '/staff/items/new',
    'logged twice': `/staff/items/${made.twiceId}/saved`,
    matches: '/staff/matches',
    reports: '/staff/reports',
    report: `/staff/reports/${made.reportId}`,
    promises: '/staff/promises',
    more: '/staff/more',
    notices: '/staff/more/notices',
    feedback: '/staff/more/feedback',
    devices: '/staff/more/devices',
    colleagues: '/staff/more/staff',
  });
});

test.afterAll(async () => {
  await server?.remove();
});

/** Open an address and listen for what the security policy refuses and what is asked elsewhere. */
async function visit(page: Page, url: string): Promise<string[]> {
  const wrong: string[] = [];
  page.removeAllListeners('console');
  page.removeAllListeners('request');
  page.on('console', (message) => {
    if (/Content Security Policy|Permissions-Policy/.test(message.text()))
      wrong.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOurs = origin === server.url || ['data:', 'blob:'].includes(protocol);
    if (!isOurs && protocol !== 'ws:') wrong.push(request.url());
  });
  await page.goto(url);
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  return wrong;
}

async function expectSound(page: Page, name: string, wrong: readonly string[]): Promise<void> {
  expect(wrong, name).toEqual([]);
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang, `${name} is wider than its screen`).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    name,
  ).toEqual([]);
}

test('the staff screens are sound on a tablet', async () => {
  for (const [name, path] of Object.entries(paths)) {
    await expectSound(staff, name, await visit(staff, path));
  }
});

test('the staff screens are sound on a phone', async () => {
  await staff.setViewportSize({ width: 390, height: 844 });
  for (const [name, path] of Object.entries(paths)) {
    await expectSound(staff, name, await visit(staff, path));
  }
});

test('the guest page is sound on a phone, also in German', async ({ browser }) => {
  for (const locale of ['en-GB', 'de-DE']) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      baseURL: server.url,
      reducedMotion: 'reduce',
      locale,
    });
    const page = await context.newPage();
    for (const fragment of ['', '#code', '#new', '#gone']) {
      const url = `/guest/${fragment}`;
      await expectSound(page, `${url} ${locale}`, await visit(page, url));
    }
    const wrong = await visit(page, guestUrl);
    await page.reload();
    await expect(page.getByText('P 01')).toBeVisible();
    await expectSound(page, `report ${locale}`, wrong);
    await context.close();
  }
});

for (const { language, name, direction } of [
  { language: 'ar', name: 'العربية', direction: 'rtl' },
  { language: 'ja', name: '日本語', direction: 'ltr' },
]) {
  test(`the public screens are sound in ${name}`, async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      baseURL: server.url,
      reducedMotion: 'reduce',
      locale: language,
    });
    const guest = await context.newPage();
    await expectSound(guest, 'start', await visit(guest, '/guest/'));
    const wrong = await visit(guest, guestUrl);
    await guest.reload();
    await expect(guest.getByText('P 01')).toBeVisible();
    await expectSound(guest, 'report', wrong);
    await expect(guest.locator('html')).toHaveAttribute('dir', direction);
    await context.close();

    const wall = await openPage(browser, server, 'wall');
    await expectSound(wall, 'wall', await visit(wall, `/wall/?language=${language}`));
    await expect(wall.locator('html')).toHaveAttribute('dir', direction);

    const kiosk = await openPage(browser, server, 'kiosk');
    await enrolKiosk(staff, kiosk);
    await kiosk.getByRole('button', { name: /^Language/ }).click();
    const wished = kiosk.getByRole('menuitemradio', { name });
    await expect(wished).toBeInViewport({ ratio: 1 });
    await wished.click();
    await expect(kiosk.locator('html')).toHaveAttribute('dir', direction);
    await expectSound(kiosk, 'kiosk', []);
    await kiosk.getByRole('main').getByRole('button').first().click();
    await expect(kiosk.getByRole('option').first()).toBeVisible();
    await expectSound(kiosk, 'what was lost', []);
  });
}

test('the wall is sound, and the launcher too', async ({ browser }) => {
  const wall = await openPage(browser, server, 'wall');
  await expectSound(wall, 'wall', await visit(wall, '/wall/'));
  await expectSound(wall, 'launcher', await visit(wall, '/'));
});

test('a link that was never given out opens nothing, and says so kindly', async ({ browser }) => {
  const guest = await openPage(browser, server, 'guest', '/guest/#thisisnotalinkwegaveout0000');
  await expect(guest.getByText('This link opens nothing')).toBeVisible();
  await guest.getByRole('button', { name: 'Enter a code instead' }).click();
  await expect(guest.getByLabel('Your code')).toBeVisible();
});
