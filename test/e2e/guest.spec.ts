import { type Browser, expect, type Page, test } from '@playwright/test';
import { HomewardServer } from './homeward-server.ts';
import { expectNoBarriers, openPage, screens, setUpFirstAdministrator } from './people.ts';

/**
 * A visitor with nothing but a phone: tells what was lost, gets an answer and a
 * number, takes one more ride, is called, shows the code. The same page opens
 * without a connection, and from right to left.
 */
test.describe.configure({ mode: 'serial' });

let server: HomewardServer;
let staff: Page;
let phone: Page;

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  server = await HomewardServer.start();
  staff = await openPage(browser, server, 'staff');
  await setUpFirstAdministrator(staff, server);
  await command('PUT', `/api/found-items/${crypto.randomUUID()}`, {
    categoryId: 'umbrella',
    title: 'Green umbrella, duck handle, glitter',
    description: 'duck handle, glitter',
    withheldDetails: '',
    colours: ['green'],
    brand: null,
    foundPlaceId: 'carousel',
    foundAt: new Date().toISOString(),
    photoIds: [],
    shelfId: null,
  });
  await command('POST', '/api/counters/counter-1/open');
  phone = await openPage(browser, server, 'guest', '/guest/');
});

test.afterAll(async () => {
  await server?.remove();
});

/** Do something at the server as the staff member signed in on this tablet. */
async function command(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await staff.evaluate(
    async ([verb, url, json]) => {
      const response = await fetch(url as string, {
        method: verb as string,
        ...(json ? { headers: { 'content-type': 'application/json' }, body: json } : {}),
      });
      return { status: response.status, body: await response.json().catch(() => null) };
    },
    [method, path, body ? JSON.stringify(body) : null],
  );
  expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
  return answer.body;
}

const headline = () => phone.getByRole('heading', { level: 1 });

test('a loss is told on one’s own phone in four short steps, and answered at once', async () => {
  await phone.getByRole('link', { name: /I lost something/ }).click();
  await expect(headline()).toHaveText('What did you lose?');
  await expectNoBarriers(phone);
  await phone.getByRole('button', { name: 'Umbrella' }).click();
  await phone.getByRole('button', { name: 'Green', exact: true }).click();
  await phone.getByLabel('In your own words, in any language').fill('duck handle, glitter');
  await expectNoBarriers(phone);
  // Nothing that was told is lost by a reload.
  await phone.reload();
  await phone.getByRole('button', { name: 'Umbrella' }).click();
  await expect(phone.getByLabel('In your own words, in any language')).toHaveValue(/duck handle/);
  await phone.getByRole('button', { name: 'Next' }).click();
  await phone.getByRole('button', { name: 'Today' }).click();
  await expectNoBarriers(phone);
  await phone.getByRole('button', { name: 'Next' }).click();
  await expectNoBarriers(phone);
  await phone.getByRole('button', { name: 'Look for it' }).click();
  await expect(headline()).toHaveText('We may have your umbrella.');
  await expectNoBarriers(phone);
});

test('a claim gives a number and a code; one more ride keeps the place', async () => {
  await phone.getByLabel('What only you can know').fill('a name inside');
  await phone.getByRole('button', { name: 'That may be mine' }).click();
  await expect(phone.getByText('P 01')).toBeVisible();
  await expect(phone.getByText(/^\d{3} \d{3}$/)).toBeVisible();

  await phone.getByRole('button', { name: 'Hold my place' }).click();
  await expectNoBarriers(phone);
  await phone.getByRole('button', { name: '10 min', exact: true }).click();
  await expect(phone.getByText(/On hold until \d\d:\d\d/)).toBeVisible();
  await phone.getByRole('button', { name: 'I’m back already' }).click();
  await expect(phone.getByText(/On hold until/)).toBeHidden();
});

test('without a place in line the pickup code offers one', async () => {
  await phone.getByRole('button', { name: 'Give up my place' }).click();
  await phone.getByRole('dialog').getByRole('button', { name: 'Give up my place' }).click();
  await phone.getByRole('button', { name: 'Get a number for the desk' }).click();
  await expect(phone.getByText('P 02')).toBeVisible();
  await expectNoBarriers(phone);
});

test('being called shows at once, and the code fills the screen for the scanner', async () => {
  const { waiting } = (await command('GET', '/api/tickets')) as {
    waiting: readonly { id: string }[];
  };
  await command('POST', `/api/tickets/${waiting[0]?.id}/call`, { counterId: 'counter-1' });
  await expect(headline()).toHaveText('It’s your turn: Counter 1');
  await expect(phone.locator('[aria-live="assertive"]')).toHaveText('It’s your turn: Counter 1');
  await expect(phone).toHaveTitle('It’s your turn: Counter 1');
  await expectNoBarriers(phone);
  await phone.getByRole('button', { name: 'Show it large' }).last().click();
  await expect(phone.getByRole('dialog').getByText(/^\d{3} \d{3}$/)).toBeVisible();
  await expectNoBarriers(phone);
  await phone.keyboard.press('Escape');
});

test('without a connection it opens as it last stood, and loses nothing half-written', async () => {
  // The page has laid itself by for such times.
  await phone.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await phone.context().setOffline(true);
  await server.kill();
  await phone.reload();
  await expect(headline()).toHaveText('It’s your turn: Counter 1');
  await expect(phone.getByText(/News from \d\d:\d\d/)).toBeVisible();
  await phone.getByText('Add something').click();
  await phone.getByLabel('What else comes to mind?').fill('the tip is bent');
  await phone.getByRole('button', { name: 'Add it' }).click();
  await expect(phone.getByText(/nothing was sent/)).toBeVisible();
  await expectNoBarriers(phone);
  await phone.getByRole('combobox').selectOption('de');
  await expect(phone.getByText('No connection at the moment')).toBeVisible();

  await server.start();
  await phone.context().setOffline(false);
  await phone.reload();
  await expect(phone.getByText(/News from/)).toBeHidden();
  await phone.getByText('Add something').click();
  await expect(phone.getByLabel('What else comes to mind?')).toHaveValue('the tip is bent');
  await phone.getByRole('button', { name: 'Add it' }).click();
  await expect(phone.getByText('Added. We have looked again.')).toBeVisible();
});

test('what is changed after its answer was lost is kept as well', async () => {
  const field = phone.getByLabel('What else comes to mind?');
  await phone.route('**/api/guest/details/*', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await field.fill('a ribbon');
  await phone.getByRole('button', { name: 'Add it' }).click();
  await expect(phone.getByText(/nothing was sent/)).toBeVisible();
  await phone.unroute('**/api/guest/details/*');
  await field.fill('a ribbon, striped');
  await phone.getByRole('button', { name: 'Add it' }).click();
  await expect(field).toHaveValue('');
  await phone.getByText('What you told us').click();
  await expect(phone.getByText('a ribbon, striped')).toBeVisible();
});

test('a phone that lives in another time zone tells the hours of the venue', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: screens.guest,
    baseURL: server.url,
    timezoneId: 'Pacific/Honolulu',
  });
  const abroad = await context.newPage();
  await abroad.goto(phone.url());
  await abroad.getByText('What you told us').click();
  const told = (page: Page) =>
    page.locator('dl > div', { hasText: 'Told us' }).locator('dd').textContent();
  expect(await told(abroad)).toBe(await told(phone));
  await context.close();
});

test('from right to left, with large text, nothing hangs over the edge', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: screens.guest,
    baseURL: server.url,
    reducedMotion: 'reduce',
    locale: 'ar',
  });
  const page = await context.newPage();
  for (const url of ['/guest/', '/guest/#new', '/guest/#code', phone.url()]) {
    await page.goto(url);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectNoBarriers(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang, url).toBeLessThanOrEqual(0);
  }
  await context.close();
});

test('a phone forgets when asked, and everything goes when its owner wants it gone', async () => {
  const link = phone.url();
  await phone.getByText('More', { exact: true }).click();
  await phone.getByRole('button', { name: 'Not yours? Forget it on this phone' }).click();
  await phone.getByRole('button', { name: 'Forget it here' }).click();
  await expect(phone.getByRole('link', { name: /I lost something/ })).toBeVisible();
  await phone.goto('/guest/');
  await expect(phone.getByRole('link', { name: /I have a code/ })).toBeVisible();

  await phone.goto(link);
  await phone.getByText('More', { exact: true }).click();
  await phone.getByRole('button', { name: 'Delete my data' }).click();
  await phone.getByRole('button', { name: 'Delete everything' }).click();
  await expect(headline()).toHaveText('Deleted. Take care.');
  await phone.goto(link);
  await expect(phone.getByText('This link opens nothing')).toBeVisible();
});
