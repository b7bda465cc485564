import { expect, type Page, test } from '@playwright/test';
import { HomewardServer } from './homeward-server.ts';
import { enrolKiosk, openPage, setUpFirstAdministrator } from './people.ts';

/** Do something at the server as the staff member signed in on this page. */
async function command(staff: Page, method: string, path: string, body?: object) {
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
  expect(answer.status, `${method} ${path}`).toBeLessThan(300);
  return answer.body;
}

const reportId = '01900000-0000-7000-8000-000000000001';
const ticketId = '01900000-0000-7000-8000-000000000002';

test('when the server is killed and starts again, all four pages find back to the truth', async ({
  browser,
}) => {
  const server = await HomewardServer.start();
  try {
    const staff = await openPage(browser, server, 'staff');
    await setUpFirstAdministrator(staff, server);
    const kiosk = await openPage(browser, server, 'kiosk');
    await enrolKiosk(staff, kiosk);
    const wall = await openPage(browser, server, 'wall');
    const filed = await command(staff, 'PUT', `/api/lost-reports/${reportId}`, {
      categoryId: 'hat',
      description: 'red hat',
      colours: ['red'],
      brand: null,
      lostPlaceId: null,
      lostFrom: null,
      lostTo: null,
      language: 'en',
      contact: { channel: 'none' },
    });
    const guest = await openPage(browser, server, 'guest', filed.guestUrl);
    await command(staff, 'POST', '/api/counters/counter-1/open');
    await staff.goto('/staff/desk');

    await test.step('all four are live', async () => {
      await expect(kiosk.getByText('1 counter open')).toBeVisible();
      await expect(wall.getByText('Welcome. A counter is free for you.')).toBeVisible();
      await expect(guest.getByText('We are looking for your hat.')).toBeVisible();
      await expect(staff.getByText('Nobody is waiting.')).toBeVisible();
    });

    await test.step('without a server they say how old their news is, and keep showing it', async () => {
      await server.kill();
      await expect(wall.getByText(/News is \d+ seconds? old/)).toBeVisible({ timeout: 5_000 });
      await expect(guest.getByText(/News from \d\d:\d\d/)).toBeVisible();
      await expect(staff.getByText(/News from \d\d:\d\d/)).toBeVisible();
      await expect(kiosk.getByText(/News from \d\d:\d\d/)).toBeVisible();
      await expect(guest.getByText('We are looking for your hat.')).toBeVisible();
    });

    await test.step('after it is back, what happens next reaches every page', async () => {
      await server.start();
      await command(staff, 'POST', '/api/counters/counter-2/open');
      await guest.evaluate(
        async ([id, authorization]) => {
          const response = await fetch(`/api/guest/tickets/${id}`, {
            method: 'PUT',
            headers: { authorization: authorization as string },
          });
          if (!response.ok) throw new Error(await response.text());
        },
        [ticketId, `Bearer ${filed.guestToken}`],
      );
      await command(staff, 'POST', '/api/counters/counter-2/call-next');
      await expect(wall.getByText('Now at Counter 2')).toBeVisible();
      await expect(wall.getByText('E 01')).toBeVisible();
      await expect(wall.getByText(/News is/)).toBeHidden();
      await expect(kiosk.getByText('2 counters open')).toBeVisible();
      await expect(guest.getByRole('heading', { name: /your turn: Counter 2/ })).toBeVisible();
      await expect(staff.getByText('E 01').first()).toBeVisible();
      await expect(staff.getByText(/News from/)).toBeHidden();
      await expect(kiosk.getByText(/News from/)).toBeHidden();
    });

    await test.step('a tablet that has left the network says so too', async () => {
      await staff.context().setOffline(true);
      await expect(staff.getByText(/News from \d\d:\d\d/)).toBeVisible({ timeout: 10_000 });
      await staff.context().setOffline(false);
      await expect(staff.getByText(/News from/)).toBeHidden();
    });

    await test.step('a tablet that is loaded while nothing answers goes on by itself later', async () => {
      await staff.route('**/api/**', (route) => route.abort());
      // Not even the words of its language come at first.
      await staff.route(/\/assets\/errors-/, (route) => route.abort());
      await staff.reload();
      await staff.unroute(/\/assets\/errors-/);
      await expect(staff.getByText(/This page goes on by itself/)).toBeVisible();
      await staff.unroute('**/api/**');
      await expect(staff.getByRole('heading', { name: 'Desk' })).toBeVisible({ timeout: 15_000 });
      await expect(staff.getByText('E 01').first()).toBeVisible();
    });
  } finally {
    await server.remove();
  }
});
