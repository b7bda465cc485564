import { expect, test } from '@playwright/test';
import { HomewardServer } from './homeward-server.ts';
import { openPage } from './people.ts';
import { fallAsleep, wakeUp } from './sleeping-phone.ts';
import { waitingVisitor } from './waiting-visitor.ts';

let server: HomewardServer;

test.beforeAll(async () => {
  server = await HomewardServer.start();
});

test.afterAll(async () => {
  await server?.remove();
});

test('a phone that slept shows how the line has moved', async ({ browser }) => {
  const first = await waitingVisitor(server.url, 1);
  const second = await waitingVisitor(server.url, 2);
  const phone = await openPage(browser, server, 'guest', second.link);
  await expect(phone.getByText('1 before you')).toBeVisible();
  await fallAsleep(phone);
  await first.giveUp();
  await wakeUp(phone);
  await expect(phone.getByText('You are next')).toBeVisible();
});

test('also when the server was restarted meanwhile, and nothing came over the old connection', async ({
  browser,
}) => {
  const first = await waitingVisitor(server.url, 3);
  const second = await waitingVisitor(server.url, 4);
  const phone = await openPage(browser, server, 'guest', second.link);
  const ahead = phone.getByText(/before you/);
  await expect(ahead).toBeVisible();
  const before = await ahead.textContent();
  await fallAsleep(phone);
  await server.kill();
  await server.start();
  await first.giveUp();
  await wakeUp(phone);
  await expect(ahead).not.toHaveText(before ?? '');
  await expect(phone.getByText(/News from/)).toBeHidden();
});

test('parts that could not be fetched take nothing down, and come when there is a network', async ({
  browser,
}) => {
  const phone = await openPage(browser, server, 'guest');
  let refused = 0;
  await phone.route(/assets\/(parts|live-news)-/, (route) => {
    refused += 1;
    return refused <= 2 ? route.abort() : route.continue();
  });
  await phone.goto((await waitingVisitor(server.url, 5)).link);
  await expect(phone.getByText(/before you|You are next/)).toBeVisible();
  await expect(phone.getByText('Add something')).toBeVisible({ timeout: 15_000 });
  expect(refused).toBeGreaterThan(2);
});

test('a page whose words or first screen got lost on the way comes all the same', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: server.url, locale: 'en-GB' });
  const phone = await context.newPage();
  const lost = new Set<string>();
  await phone.route(/assets\/(words|filing-screen)-/, (route) => {
    const url = route.request().url();
    const isFirst = !lost.has(url);
    lost.add(url);
    return isFirst ? route.abort() : route.continue();
  });
  await phone.goto('/guest/#new');
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('What did you lose?', {
    timeout: 15_000,
  });
  expect(lost.size).toBe(2);
  await context.close();
});
