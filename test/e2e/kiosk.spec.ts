import { type Browser, expect, type Page, test } from '@playwright/test';
import { HomewardServer } from './homeward-server.ts';
import { enrolKiosk, expectNoBarriers, openDesk, openPage, typeOnScreen } from './people.ts';

let server: HomewardServer;
let kiosk: Page;
let staff: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  server = await HomewardServer.start();
  ({ staff, kiosk } = await openDesk(browser, server));
});

test.afterAll(async () => {
  await server?.remove();
});

test('a visitor who knows nothing but what it is gets an honest answer without typing', async () => {
  await kiosk.reload();
  await kiosk.getByRole('button', { name: /I lost something/ }).click();
  await kiosk.getByRole('option', { name: 'Umbrella' }).click();
  await kiosk.getByRole('button', { name: 'Next' }).click();
  const filed = kiosk.waitForResponse(/\/api\/lost-reports\//);
  await kiosk.getByRole('button', { name: 'Not sure, look for it' }).click();
  await expect(kiosk.getByRole('heading', { level: 1 })).toHaveText(
    'Not here yet. We keep looking.',
  );
  const { answerDueAt } = (await (await filed).json()).guest.report;
  const clock = { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' } as const;
  const due = new Intl.DateTimeFormat('en-GB', clock).format(new Date(answerDueAt));
  await expect(
    kiosk.getByText(new RegExp(`You hear from us by (today|tomorrow), ${due}`)),
  ).toBeVisible();
  await kiosk.getByRole('button', { name: 'Tell me how it goes on' }).click();
  await expect(kiosk.getByRole('main').getByText(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/)).toBeVisible();
  await expect(kiosk.getByRole('img', { name: 'QR code of your page' })).toBeVisible();
});

test('the code from the slip shows at any kiosk where the report stands', async () => {
  const code =
    (await kiosk
      .getByRole('main')
      .getByText(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/)
      .textContent()) ?? '';
  await kiosk.getByRole('button', { name: 'Done' }).click();
  await kiosk.getByRole('button', { name: /I have a code/ }).click();
  await typeOnScreen(kiosk, code.replace('-', ''));
  await kiosk.getByRole('button', { name: 'Show me' }).click();
  await expect(kiosk.getByRole('heading', { level: 1 })).toContainText(
    'We are looking for your umbrella.',
  );
  await kiosk.getByRole('button', { name: 'Done' }).click();
});

test('a wrong code gets a plain answer, and can be corrected', async () => {
  await kiosk.getByRole('button', { name: /I have a code/ }).click();
  await typeOnScreen(kiosk, 'ZZZZZZ');
  await kiosk.getByRole('button', { name: 'Show me' }).click();
  await expect(
    kiosk
      .getByText(/code/i)
      .filter({ hasText: /check|not|doesn/i })
      .first(),
  ).toBeVisible();
  await kiosk.getByRole('button', { name: 'Back' }).click();
});

test('whoever hands something in gets a number of the quick lane', async () => {
  await kiosk.getByRole('button', { name: /I found something/ }).click();
  await kiosk.getByRole('button', { name: 'Give me a number' }).click();
  await expect(kiosk.getByText('H 01')).toBeVisible();
  await kiosk.getByRole('button', { name: 'Done' }).click();
});

test('it speaks German at a touch, all the way to the answer', async () => {
  await kiosk.getByRole('button', { name: /Language/ }).click();
  await kiosk.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await kiosk.getByRole('button', { name: /Ich habe etwas verloren/ }).click();
  await kiosk.getByRole('option', { name: 'Schlüssel' }).click();
  await kiosk.getByRole('button', { name: 'Weiter' }).click();
  await kiosk.getByRole('button', { name: 'Nicht sicher, trotzdem suchen' }).click();
  await expect(kiosk.getByRole('heading', { level: 1 })).toHaveText(
    'Noch nicht hier. Wir suchen weiter.',
  );
  await expect(kiosk.locator('html')).toHaveAttribute('lang', 'de');
});

test('left alone it asks, then wipes everything and speaks its first language again', async () => {
  await kiosk.clock.install();
  await kiosk.reload();
  await kiosk.getByRole('button', { name: /I lost something/ }).click();
  await kiosk.getByRole('button', { name: /own words/ }).click();
  await typeOnScreen(kiosk, 'secret');
  await kiosk.clock.runFor(46_000);
  await expect(kiosk.getByText('Are you still there?')).toBeVisible();
  await kiosk.clock.runFor(16_000);
  await expect(kiosk.getByRole('heading', { level: 1 })).toContainText('Lost something?');
  await kiosk.getByRole('button', { name: /I lost something/ }).click();
  await kiosk.getByRole('button', { name: /own words/ }).click();
  await expect(kiosk.getByText('secret')).toBeHidden();
  await expect(kiosk.locator('html')).toHaveAttribute('lang', 'en');
});

test('every step is free of barriers that a machine can find', async ({ browser }) => {
  const page = await openPage(browser, server, 'kiosk');
  await enrolKiosk(staff, page);
  await expectNoBarriers(page);
  await page.getByRole('button', { name: /I lost something/ }).click();
  await expectNoBarriers(page);
  await page.getByRole('option', { name: 'Toy' }).click();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: /Add words/ }).click();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Next' }).first().click();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Not sure, look for it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Not here yet. We keep looking.',
  );
  await expectNoBarriers(page);
});
