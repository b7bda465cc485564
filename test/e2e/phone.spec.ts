import { type Browser, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { drawBackpackPhoto } from './draw-photo.ts';
import { HomewardServer } from './homeward-server.ts';
import {
  expectNoBarriers,
  logBackpack,
  lostBackpack,
  openPage,
  screens,
  setUpFirstAdministrator,
} from './people.ts';

/**
 * What a page asks of the phone it is on: its camera, its share sheet, a screen
 * that stays lit, its notices. Desktop browsers lack the share sheet and the
 * push service: the one is lent, the other is missing and must be said to be.
 */
test.describe.configure({ mode: 'serial' });

let server: HomewardServer;
let staff: Page;
let phone: Page;
let reportId: string;

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  server = await HomewardServer.start({ PUSH_CONTACT: 'mailto:it@park.example' });
  staff = await openPage(browser, server, 'staff');
  await setUpFirstAdministrator(staff, server);
  await logBackpack(staff, await drawBackpackPhoto());
  const { guest, guestUrl } = await filed();
  reportId = guest.report.id;
  const context = await browser.newContext({
    viewport: screens.guest,
    baseURL: server.url,
    reducedMotion: 'reduce',
    permissions: ['notifications'],
  });
  await context.addInitScript(lendPhone);
  phone = await context.newPage();
  await phone.goto(guestUrl);
});

test.afterAll(async () => {
  await server?.remove();
});

/** Staff note the loss of a backpack; answers with its page. */
function filed() {
  return staff.evaluate(async (report) => {
    const response = await fetch(`/api/lost-reports/${crypto.randomUUID()}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report),
    });
    return response.json();
  }, lostBackpack);
}

interface Lent {
  shared: string[];
  lit: number;
}

/** A share sheet that writes down what it was given, and a screen that can be kept lit. */
function lendPhone(): void {
  const lent: Lent = { shared: [], lit: 0 };
  Object.assign(window, { lent });
  Object.defineProperty(navigator, 'share', {
    value: async ({ text }: ShareData) => {
      lent.shared.push(text ?? '');
    },
  });
  Object.defineProperty(navigator, 'wakeLock', {
    value: {
      request: async () => {
        lent.lit += 1;
        return {
          release: async () => {
            lent.lit -= 1;
          },
        };
      },
    },
  });
}

const lent = () => phone.evaluate(() => (window as unknown as { lent: Lent }).lent);

test('a photo is made small before it travels, and staff see it beside the report', async () => {
  const photo = await sharp(await drawBackpackPhoto())
    .resize(4000)
    .jpeg({ quality: 100 })
    .toBuffer();
  await phone.getByText('Add something').click();
  const file = phone.locator('input[type=file]');
  await file.setInputFiles({
    name: 'notes.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('no'),
  });
  await expect(
    phone.getByText('This file can’t be read as a photo. Choose another.'),
  ).toBeVisible();
  await expectNoBarriers(phone);

  const sending = phone.waitForRequest((request) => request.url().includes('/api/guest/photos/'));
  await file.setInputFiles({ name: 'backpack.jpg', mimeType: 'image/jpeg', buffer: photo });
  const { 'content-length': length } = await (await sending).allHeaders();
  expect(Number(length)).toBeGreaterThan(0);
  expect(Number(length)).toBeLessThan(photo.length / 2);
  await expect(phone.getByText('The photo is with us.')).toBeVisible();
  await expect(phone.getByText(/1 photo sent/).first()).toBeVisible();
  await staff.goto(`/staff/reports/${reportId}`);
  await expect(staff.locator('img[src*="/api/photos/"]').first()).toBeVisible();
});

test('the code for somebody else goes into the share sheet, and names nothing that was lost', async () => {
  await phone.getByLabel('What only you can know').fill('maths homework inside');
  await phone.getByRole('button', { name: 'That may be mine' }).click();
  await phone.getByText('Somebody else picks it up').click();
  await phone.getByLabel('Their name').fill('Noa');
  await phone.getByRole('button', { name: 'Make a code' }).click();
  await expect(phone.getByText('Code for Noa')).toBeVisible();
  const code =
    (await phone
      .getByText(/^\d{3} \d{3}$/)
      .last()
      .textContent()) ?? '';
  await phone.getByRole('button', { name: 'Send the code' }).click();
  const [text = ''] = (await lent()).shared;
  expect(text).toContain(code.replace(' ', ''));
  expect(text).toContain('Lakeside Park');
  expect(text).not.toMatch(/bag|backpack|navy|panda/i);
  await expectNoBarriers(phone);
});

test('the screen stays lit for as long as the code is shown large', async () => {
  await phone.getByRole('button', { name: 'Show it large' }).last().click();
  await expect(phone.getByRole('dialog')).toBeVisible();
  await expect.poll(async () => (await lent()).lit).toBe(1);
  await phone.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect.poll(async () => (await lent()).lit).toBe(0);
});

/** A push service that has this one phone. */
function lendPushService(): void {
  const known = 'lent-push';
  const subscription = {
    endpoint: 'https://fcm.googleapis.com/fcm/send/lent',
    toJSON: () => ({ keys: { p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) } }),
    unsubscribe: async () => localStorage.removeItem(known),
  };
  Object.defineProperty(ServiceWorkerRegistration.prototype, 'pushManager', {
    get: () => ({
      getSubscription: async () => (localStorage.getItem(known) ? subscription : null),
      subscribe: async () => {
        localStorage.setItem(known, 'yes');
        return subscription;
      },
    }),
  });
  Notification.requestPermission = async () => 'granted';
}

test('notices are turned on for one report and for no other, until the phone forgets it', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: screens.guest, baseURL: server.url });
  await context.addInitScript(lendPushService);
  const page = await context.newPage();
  const [first, second] = [await filed(), await filed()];
  const open = async ({ guestUrl }: { readonly guestUrl: string }) => {
    await page.goto('about:blank');
    await page.goto(guestUrl);
    await page.getByText('How we tell you').click();
  };
  const [isOn, turnOn] = [
    page.getByText('Notices on this phone are on.'),
    page.getByRole('button', { name: 'Turn notices on' }),
  ];
  await open(first);
  await turnOn.click();
  await expect(isOn).toBeVisible();
  await open(second);
  await expect(turnOn).toBeVisible();
  await open(first);
  await expect(isOn).toBeVisible();

  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Not yours? Forget it on this phone' }).click();
  await page.getByRole('button', { name: 'Forget it here' }).click();
  const browsers = () =>
    page.evaluate(async (token) => {
      const headers = { authorization: `Bearer ${token}` };
      const { told } = await (await fetch('/api/guest', { headers })).json();
      return told.browsers;
    }, first.guestToken);
  await expect.poll(browsers).toBe(0);
  await context.close();
});

test('a browser that no push service serves says so, and nothing is pretended', async () => {
  await phone.getByText('How we tell you').click();
  await phone.getByRole('button', { name: 'Turn notices on' }).click();
  await expect(phone.getByText(/This phone can’t be told just now/)).toBeVisible();
  await expect(phone.getByRole('button', { name: 'Turn notices on' })).toBeEnabled();
  await expect(phone.getByText('Notices on this phone are on.')).toBeHidden();
});
