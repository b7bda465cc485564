import { type Browser, expect, type Page, test } from '@playwright/test';
import { HomewardServer } from './homeward-server.ts';
import { expectNoBarriers, lostBackpack, openDesk, openPage } from './people.ts';

let server: HomewardServer;
let staff: Page;
let phone: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  server = await HomewardServer.start();
  ({ staff } = await openDesk(browser, server));
  phone = await openPage(browser, server, 'guest');
});

test.afterAll(async () => {
  await server?.remove();
});

const openCounter = () =>
  staff.evaluate(async () => {
    await fetch('/api/counters/counter-2/open', { method: 'POST' });
  });

const callNext = () =>
  staff.evaluate(async () => {
    const response = await fetch('/api/counters/counter-2/call-next', { method: 'POST' });
    return ((await response.json()) as { id: string }).id;
  });

test('who found something gets a number from the poster, without a report', async () => {
  await phone.getByRole('link', { name: /I found something/ }).click();
  await phone.getByLabel(/What is it/).fill('a blue cap');
  await expectNoBarriers(phone);
  await phone.getByRole('button', { name: 'Give me a number' }).click();
  await expect(phone.getByText('H 01')).toBeVisible();
  await expect(phone.getByText('You bring: a blue cap')).toBeVisible();
  await expectNoBarriers(phone);
});

test('the tablet shows it in its lane, with what is being brought', async () => {
  await staff.goto('/staff/desk');
  const row = staff.getByRole('button', { name: /H 01.*a blue cap/ });
  await expect(row).toBeVisible();
  await expect(row).toContainText('Hand in');
});

test('the place can be held, and the phone finds it again', async () => {
  await phone.getByRole('button', { name: 'Hold my place' }).click();
  await phone.getByRole('button', { name: '10 min', exact: true }).click();
  await expect(phone.getByText(/On hold until/)).toBeVisible();
  await phone.goto('/guest/');
  await expect(phone.getByText('H 01')).toBeVisible();
  await phone.getByRole('button', { name: 'I’m back already' }).click();
  await expect(phone.getByText(/On hold until/)).toBeHidden();
});

test('the call shows on the phone, and thanks afterwards', async () => {
  await openCounter();
  const id = await callNext();
  await expect(phone.getByRole('heading', { name: /It’s your turn/ })).toBeVisible();
  await staff.evaluate(async (ticket) => {
    for (const step of ['serve', 'finish']) {
      await fetch(`/api/tickets/${ticket}/${step}`, { method: 'POST' });
    }
  }, id);
  await expect(phone.getByText('Somebody will be very glad.')).toBeVisible();
  await phone.goto('/guest/');
  await expect(phone.getByRole('link', { name: /I found something/ })).toBeVisible();
});

test('a key of nobody’s opens nothing, and leads to a new number', async () => {
  await phone.goto(
    '/guest/#hand-in.01890a5d-ac96-774b-bcce-b302099a8057.5d2c1f0e-8a0b-4c55-9b7e-0f5d8a3f4c21',
  );
  await expect(phone.getByText('This number is over.')).toBeVisible();
  await phone.getByRole('button', { name: 'Get a new number' }).click();
  await phone.getByRole('button', { name: 'Give me a number' }).click();
  await expect(phone.getByText('H 02')).toBeVisible();
});

test('whoever follows a report is a touch away from their number, and from the report again', async () => {
  const link = await staff.evaluate(async (report) => {
    const response = await fetch(`/api/lost-reports/${crypto.randomUUID()}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report),
    });
    return ((await response.json()) as { guestUrl: string }).guestUrl;
  }, lostBackpack);
  const looking = phone.getByRole('heading', { name: 'We are looking for your bag.' });
  await phone.goto(link);
  await expect(looking).toBeVisible();
  await phone.getByRole('link', { name: /I found something.*H 02/ }).click();
  await expect(phone.getByText('H 02')).toBeVisible();
  await expectNoBarriers(phone);
  await phone.getByRole('link', { name: /Open my report/ }).click();
  await expect(looking).toBeVisible();
  await expectNoBarriers(phone);
});

test('without a number it leads to one, and back without taking it', async () => {
  await phone.getByRole('link', { name: /I found something/ }).click();
  await phone.getByRole('button', { name: 'Give up my place' }).click();
  await phone.getByRole('dialog').getByRole('button', { name: 'Give up my place' }).click();
  await expect(phone.getByRole('heading', { name: 'Your place is given up.' })).toBeVisible();
  await phone.getByRole('link', { name: /Open my report/ }).click();
  await phone.getByRole('link', { name: /I found something/ }).click();
  await phone.getByRole('button', { name: 'Back' }).click();
  await expect(phone.getByRole('link', { name: /I found something.*hand it in/ })).toBeVisible();
});
