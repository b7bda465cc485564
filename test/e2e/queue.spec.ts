import { type Browser, expect, type Page, test } from '@playwright/test';
import { HomewardServer } from './homeward-server.ts';
import { expectNoBarriers, openDesk, openPage } from './people.ts';

let server: HomewardServer;
let staff: Page;
let kiosk: Page;
let wall: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  server = await HomewardServer.start();
  ({ staff, kiosk } = await openDesk(browser, server));
  wall = await openPage(browser, server, 'wall');
});

test.afterAll(async () => {
  await server?.remove();
});

/** The dialog in front of all others. */
const dialog = () => staff.getByRole('dialog').last();

/** Do something at the server as whoever is signed in on the tablet; answers with status and view. */
function send(method: string, path: string, body: object | null = null) {
  return staff.evaluate(
    async ([verb, url, json]) => {
      const response = await fetch(url as string, {
        method: verb as string,
        ...(json ? { headers: { 'content-type': 'application/json' }, body: json } : {}),
      });
      return { status: response.status, view: await response.json().catch(() => null) };
    },
    [method, path, body && JSON.stringify(body)],
  );
}

const ticketId = (number: number) => `01900000-0000-7000-8000-0000000000${number}`;

test('two clerks who press at the same moment never get the same ticket', async () => {
  for (const number of [11, 12, 13]) {
    await send('PUT', `/api/tickets/${ticketId(number)}`, { lane: 'enquiry' });
  }
  await send('POST', '/api/counters/counter-2/open');
  await send('POST', '/api/counters/counter-3/open');
  const called = await Promise.all(
    ['counter-2', 'counter-3', 'counter-2', 'counter-3'].map((counter) =>
      send('POST', `/api/counters/${counter}/call-next`),
    ),
  );
  const names = called.filter(({ status }) => status === 200).map(({ view }) => view.name);
  expect(names).toHaveLength(2);
  expect(new Set(names).size).toBe(2);
  await expect(wall.getByText('E 01')).toBeVisible();
  await expect(wall.getByText('E 02')).toBeVisible();
});

test('a place that is held stays in line, and nobody calls it', async () => {
  await staff.goto('/staff/desk');
  await staff.getByRole('button', { name: /^E 03/ }).click();
  await dialog().getByRole('button', { name: 'Hold the place' }).click();
  await staff.getByRole('radio', { name: '20 min' }).click();
  await dialog().getByRole('button', { name: 'Hold the place' }).click();
  await expect(staff.getByText(/on hold until/).first()).toBeVisible();
  await expectNoBarriers(staff);
  await staff
    .getByRole('button', { name: 'Is back' })
    .or(staff.getByLabel(/is back/))
    .click();
  await expect(staff.getByText(/on hold until/)).toHaveCount(0);
});

test('a visitor is sent on to another lane with number and place', async () => {
  await dialog().getByRole('button', { name: 'Send on' }).click();
  await staff.getByRole('radio', { name: 'Hand in' }).click();
  await dialog().getByRole('button', { name: 'Send on' }).click();
  await expect(staff.getByRole('heading', { name: 'E 03 · Hand in' })).toBeVisible();
  // The key must not go to the dialog that is just closing.
  await expect(staff.getByRole('dialog')).toHaveCount(1);
  await dialog().press('Escape');
  await expect(staff.getByRole('dialog')).toHaveCount(0);
});

test('what is said to all who wait reaches the wall and the kiosk at once, and ends there', async () => {
  await staff.getByRole('button', { name: 'Tell everybody' }).click();
  await staff.getByRole('radio', { name: 'short of staff' }).click();
  await staff.getByRole('button', { name: 'Show it' }).click();
  const words = 'We are fewer than usual just now. Thank you for your patience.';
  await expect(wall.getByText(words)).toBeVisible();
  await expect(kiosk.getByText(words)).toBeVisible();
  await expectNoBarriers(wall);
  await staff.getByRole('button', { name: 'Take it down' }).click();
  await expect(wall.getByText(words)).toBeHidden();
  await expect(kiosk.getByText(words)).toBeHidden();
});

test('a counter that pauses says in public why, and when it is back', async () => {
  await send('POST', '/api/counters/counter-1/open');
  await send('POST', '/api/counters/counter-1/pause', { reason: 'fetching', minutes: 5 });
  await expect(wall.getByText(/back about \d\d:\d\d/)).toBeVisible();
  await expect(wall.getByText('fetching an item from where it was found')).toBeVisible();
});

test('the number that is called stands whole beside everything else there is to say', async () => {
  await send('POST', '/api/counters/farm-counter/open');
  await send('POST', '/api/counters/farm-counter/pause', { reason: 'fetching', minutes: 5 });
  const words = 'The caricature stand is closed today, its things come by six. '.repeat(2).trim();
  await send('PUT', `/api/announcements/${ticketId(70)}`, { kind: 'other', words, minutes: 15 });
  await expect(wall.getByText(words)).toBeVisible();
  for (const upright of [false, true]) {
    await wall.setViewportSize(
      upright ? { width: 1080, height: 1920 } : { width: 1920, height: 1080 },
    );
    const card = await wall.locator('[aria-live=assertive]').boundingBox();
    const number = await wall
      .getByText(/^E 0\d$/)
      .first()
      .boundingBox();
    if (!card || !number) throw new Error('Nobody is called.');
    expect(number.height).toBeGreaterThan(100);
    expect(number.y + number.height).toBeLessThan(card.y + card.height);
  }
});

test('the wall says within five seconds that it has lost the server, and how old its news is', async () => {
  await server.kill();
  await expect(wall.getByText(/News is \d+ seconds? old/)).toBeVisible({ timeout: 5_000 });
  await expect(wall.getByText(/News is 8 seconds old/)).toBeVisible();
  await server.start();
  await expect(wall.getByText(/News is/)).toBeHidden();
});
