import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { HomewardServer } from './homeward-server.ts';
import { openPage } from './people.ts';
import { waitingVisitor } from './waiting-visitor.ts';

/*
 * A phone in a pocket: its page is frozen as browsers freeze pages, without a network,
 * and the line moves on. When it is looked at again it shows the line as it is.
 */

let server: HomewardServer;

test.beforeAll(async () => {
  server = await HomewardServer.start();
});

test.afterAll(async () => {
  await server?.remove();
});

async function sleep(phone: Page): Promise<CDPSession> {
  const tools = await phone.context().newCDPSession(phone);
  await phone.context().setOffline(true);
  await tools.send('Page.setWebLifecycleState', { state: 'frozen' });
  return tools;
}

async function wake(phone: Page, tools: CDPSession): Promise<void> {
  await tools.send('Page.setWebLifecycleState', { state: 'active' });
  await phone.context().setOffline(false);
}

test('a phone that slept shows how the line has moved', async ({ browser }) => {
  const first = await waitingVisitor(server.url, 1);
  const second = await waitingVisitor(server.url, 2);
  const phone = await openPage(browser, server, 'guest', second.link);
  await expect(phone.getByText('1 before you')).toBeVisible();
  const tools = await sleep(phone);
  await first.giveUp();
  await wake(phone, tools);
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
  const tools = await sleep(phone);
  await server.kill();
  await server.start();
  await first.giveUp();
  await wake(phone, tools);
  await expect(ahead).not.toHaveText(before ?? '');
  await expect(phone.getByText(/News from/)).toBeHidden();
});
