import { expect, test } from '@playwright/test';
import { drawBackpackPhoto } from './draw-photo.ts';
import { HomewardServer } from './homeward-server.ts';
import {
  enrolKiosk,
  logBackpack,
  openPage,
  setUpFirstAdministrator,
  typeOnScreen,
} from './people.ts';

/**
 * The whole main job, with four pages open at once on one server: a found item
 * is logged with a photo, its owner describes it at the kiosk, claims it and gets
 * a ticket; staff fetch, call and hand over; wall and phone show it at once.
 */
test('a lost backpack goes home', async ({ browser }) => {
  const server = await HomewardServer.start();
  try {
    const staff = await openPage(browser, server, 'staff');
    await setUpFirstAdministrator(staff, server);
    const kiosk = await openPage(browser, server, 'kiosk');
    await enrolKiosk(staff, kiosk);
    const wall = await openPage(browser, server, 'wall');

    await test.step('a colleague logs what was found, with a photo', async () => {
      const label = await logBackpack(staff, await drawBackpackPhoto());
      expect(label).toMatch(/^L-\d+$/);
    });

    await test.step('staff open a counter, and the wall says so', async () => {
      await staff.goto('/staff/desk');
      await staff
        .getByRole('button', { name: /Counter 1/ })
        .first()
        .click();
      await staff.getByRole('button', { name: 'Open Counter 1' }).click();
      await expect(wall.getByText('Welcome. A counter is free for you.')).toBeVisible();
    });

    let guestUrl = '';
    const told: string[] = [];
    await test.step('the owner describes it at the kiosk and is answered at once', async () => {
      for (const page of [kiosk, wall]) {
        page.on('response', async (response) => {
          if (response.url().includes('/api/')) told.push(await response.text().catch(() => ''));
        });
      }
      const filing = kiosk.waitForResponse(
        (response) =>
          response.request().method() === 'PUT' && response.url().includes('/api/lost-reports/'),
      );
      await kiosk.getByRole('button', { name: /I lost something/ }).click();
      await kiosk.getByRole('option', { name: 'Bag' }).click();
      await kiosk.getByRole('option', { name: 'Navy' }).click();
      await kiosk.getByRole('button', { name: /Add words/ }).click();
      await typeOnScreen(kiosk, 'jansport backpack panda');
      await kiosk.getByRole('button', { name: 'Next' }).first().click();
      await kiosk.getByRole('button', { name: 'The Lake' }).click();
      await kiosk.getByRole('button', { name: 'Caricature Stand' }).click();
      await kiosk.getByRole('button', { name: 'Look for it' }).click();
      await expect(kiosk.getByRole('heading', { level: 1 })).toContainText(/have your bag/);
      await expect(kiosk.getByText(/Answered in \d+ seconds?/)).toBeVisible();
      guestUrl = ((await (await filing).json()) as { guestUrl: string }).guestUrl;
    });

    await test.step('neither kiosk nor wall was ever told of the thing itself', async () => {
      const everything = told.join('\n');
      expect(everything).toContain('"candidates":[{');
      for (const secret of [
        'maths homework',
        'JanSport bkpk',
        '"label"',
        'withheld',
        '/api/photos',
      ]) {
        expect(everything).not.toContain(secret);
      }
    });

    let ticket = '';
    let pickupCode = '';
    await test.step('claiming it gives a ticket, a pickup code and a slip', async () => {
      await kiosk.getByRole('button', { name: 'That may be mine' }).click();
      await typeOnScreen(kiosk, 'maths homework inside');
      await kiosk.getByRole('button', { name: 'Send, and get my ticket' }).click();
      ticket =
        (await kiosk
          .getByRole('main')
          .getByText(/^P \d\d$/)
          .textContent()) ?? '';
      pickupCode = (
        (await kiosk
          .getByRole('main')
          .getByText(/^\d{3} \d{3}$/)
          .textContent()) ?? ''
      ).replace(' ', '');
      expect(ticket).toBe('P 01');
      expect(pickupCode).toMatch(/^\d{6}$/);
      await expect(wall.getByText('P 01')).toBeVisible();
    });

    const guest = await openPage(browser, server, 'guest', guestUrl);
    await test.step('the phone shows the same ticket, by the secret link', async () => {
      await expect(guest.getByText('P 01')).toBeVisible();
      await expect(guest.getByRole('heading', { name: /may well have your bag/ })).toBeVisible();
      await kiosk.getByRole('button', { name: 'Done' }).click();
      await expect(kiosk.getByRole('heading', { level: 1 })).toContainText('Lost something?');
    });

    await test.step('staff compare and approve the claim, and fetch the item', async () => {
      await staff.goto('/staff/claims');
      await staff
        .getByRole('link', { name: /JanSport/ })
        .first()
        .click();
      await expect(staff.getByText('maths homework inside')).toBeVisible();
      await staff.getByRole('button', { name: 'Approve', exact: true }).click();
      await staff.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
      await expect(guest.getByText('Good news: it’s yours.')).toBeVisible();
      await staff.getByRole('button', { name: 'It’s at the counter' }).click();
    });

    await test.step('calling the ticket reaches the wall and the phone', async () => {
      await staff.goto('/staff/desk');
      await staff.getByRole('button', { name: /Call next/ }).click();
      await expect(wall.getByText('Now at Counter 1')).toBeVisible();
      await expect(wall.getByText('Your item is waiting for you')).toBeVisible();
      await expect(guest.getByRole('heading', { name: /your turn: Counter 1/ })).toBeVisible();
      await staff.getByRole('button', { name: 'They’re here' }).click();
      await expect(guest.getByRole('heading', { name: /You are at Counter 1/ })).toBeVisible();
    });

    await test.step('a wrong pickup code is refused and loses nothing', async () => {
      await staff.getByRole('button', { name: 'Hand over' }).click();
      await staff.getByRole('textbox', { name: 'Pickup code' }).fill(wrong(pickupCode));
      await staff.getByRole('button', { name: 'Named what was inside' }).click();
      await handOver(staff);
      await expect(
        staff
          .getByText(/code/i)
          .filter({ hasText: /not|doesn/ })
          .first(),
      ).toBeVisible();
    });

    await test.step('with the right code and a proof it goes home', async () => {
      await staff.getByRole('textbox', { name: 'Pickup code' }).fill(pickupCode);
      await handOver(staff);
      await expect(staff.getByText('It’s going home.')).toBeVisible();
      await expect(guest.getByRole('heading', { name: 'Home again.' })).toBeVisible();
      await expect(wall.getByText(/1 found, 1 already home/)).toBeVisible();
      await expect(wall.getByText('Now at Counter 1')).toBeHidden();
    });
  } finally {
    await server.remove();
  }
});

function wrong(code: string): string {
  return code === '000000' ? '111111' : '000000';
}

async function handOver(staff: import('@playwright/test').Page): Promise<void> {
  await staff.getByRole('button', { name: 'Hand over', exact: true }).click();
  await staff.getByRole('button', { name: 'Yes, hand over' }).click();
}
