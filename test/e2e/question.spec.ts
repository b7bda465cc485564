import { type Browser, expect, type Page, test } from '@playwright/test';
import { HomewardServer } from './homeward-server.ts';
import { expectNoBarriers, openDesk, typeOnScreen } from './people.ts';

let server: HomewardServer;
let kiosk: Page;
let staff: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  server = await HomewardServer.start();
  ({ staff, kiosk } = await openDesk(browser, server));
  for (const colour of ['red', 'blue']) await logUmbrella(staff, colour);
});

test.afterAll(async () => {
  await server?.remove();
});

/** An umbrella like the others, but for its colour. */
async function logUmbrella(page: Page, colour: string): Promise<void> {
  const status = await page.evaluate(async (painted) => {
    const response = await fetch(`/api/found-items/${crypto.randomUUID()}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        categoryId: 'umbrella',
        title: 'Umbrella, duck handle, glitter',
        description: '',
        withheldDetails: '',
        colours: [painted],
        brand: null,
        foundPlaceId: 'carousel',
        foundAt: new Date().toISOString(),
        photoIds: [],
        shelfId: null,
      }),
    });
    return response.status;
  }, colour);
  expect(status).toBe(200);
}

test('the kiosk asks the one thing that tells the candidates apart, beside the answer', async () => {
  await kiosk.getByRole('button', { name: /I lost something/ }).click();
  await kiosk.getByRole('option', { name: 'Umbrella' }).click();
  await kiosk.getByRole('button', { name: /Add words/ }).click();
  await typeOnScreen(kiosk, 'duck handle glitter');
  await kiosk.getByRole('button', { name: 'Next' }).first().click();
  await kiosk.getByText('Today', { exact: true }).click();
  await kiosk.getByRole('button', { name: /ook for it/ }).click();
  await expect(kiosk.getByRole('heading', { level: 1 })).toHaveText('We may have your umbrella.');
  await expect(kiosk.getByRole('heading', { level: 2 })).toHaveText('What colour is it, mostly?');
  // All colours there are, not those on the shelf; and the way on stays open.
  await expect(
    kiosk.getByRole('group', { name: 'What colour is it, mostly?' }).getByRole('button'),
  ).toHaveCount(18);
  await expect(kiosk.getByRole('button', { name: 'That may be mine' })).toBeEnabled();
  await expectNoBarriers(kiosk);
});

test('staff may ask the same; an answer reaches them at once and puts the blue one first', async () => {
  await staff.goto('/staff/reports');
  await staff
    .getByRole('link', { name: /duck handle/ })
    .first()
    .click();
  await expect(staff.getByRole('heading', { name: 'What colour is it, mostly?' })).toBeVisible();
  await expectNoBarriers(staff);

  await kiosk.getByRole('button', { name: 'Blue', exact: true }).click();
  await expect(kiosk.getByText('Thank you. We have looked again.')).toBeVisible();
  await expect(kiosk.getByText('What colour is it, mostly?')).toBeHidden();

  // The news reaches the open page by itself: the answer, and the blue one first.
  await expect(staff.getByText('Colour', { exact: true })).toBeVisible();
  await expect(staff.getByText('What colour is it, mostly?')).toBeHidden();
  const first = staff
    .getByRole('region', { name: 'May be one of these' })
    .getByRole('link')
    .first();
  await expect(first).toContainText('blue on both');
});
