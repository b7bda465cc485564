import { type ArrivedMail, MailServer } from '@homeward/notify/testing';
import { expect, type Page, test } from '@playwright/test';
import { drawBackpackPhoto } from './draw-photo.ts';
import { HomewardServer } from './homeward-server.ts';
import { expectNoBarriers, logBackpack, openDesk, openPage, typeOnScreen } from './people.ts';

/**
 * From a report at the kiosk to the bag in the hand, with nothing but the mails:
 * they leave the house by SMTP, are read where they arrive, and their link opens
 * the page on the visitor's phone.
 */
test('whoever left a mail address is told, opens the link, is called and goes home with it', async ({
  browser,
}) => {
  const mails = await MailServer.start();
  const server = await HomewardServer.start({
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(mails.port),
    MAIL_FROM: 'Lost & found <lost@park.example>',
  });
  try {
    const { staff, kiosk } = await openDesk(browser, server);
    const address = 'wren@example.org';

    await test.step('a report at the kiosk, and a mail address for the news', async () => {
      await kiosk.getByRole('button', { name: /I lost something/ }).click();
      await kiosk.getByRole('option', { name: 'Bag' }).click();
      await kiosk.getByRole('option', { name: 'Navy' }).click();
      await kiosk.getByRole('button', { name: 'Next' }).click();
      await kiosk.getByRole('button', { name: 'Not sure, look for it' }).click();
      await expect(headlineOf(kiosk)).toHaveText('Not here yet. We keep looking.');
      await kiosk.getByRole('button', { name: 'Tell me how it goes on' }).click();
      await kiosk.getByRole('button', { name: /By mail/ }).click();
      await typeOnScreen(kiosk, address);
      await kiosk.getByRole('button', { name: 'Next' }).first().click();
      await expect(headlineOf(kiosk)).toHaveText('We keep looking. Enjoy the park.');
      await kiosk.getByRole('button', { name: 'Done' }).click();
    });

    await test.step('a colleague logs what was found and says which report it is', async () => {
      await logBackpack(staff, await drawBackpackPhoto());
      expect(mails.arrived).toEqual([]);
      await staff.goto('/staff/matches');
      await staff
        .getByRole('button', { name: /JanSport/ })
        .last()
        .click();
    });

    const phone =
      await test.step('the mail is there within moments; its link opens the page', async () => {
        const found = await mailSaying(mails, 'We may have found it');
        expect(found.to).toEqual([address]);
        const [link = ''] = /http:\S+\/guest\/#[\w-]+/.exec(found.parsed.text ?? '') ?? [];
        const page = await openPage(browser, server, 'guest', link);
        await expect(headlineOf(page)).toHaveText('We may have your bag.');
        await expect(
          page.getByText('Tell us what only you can know, and we fetch it for you.'),
        ).toBeVisible();
        await expectNoBarriers(page);
        return page;
      });

    let pickupCode = '';
    await test.step('claiming it gives a ticket; approved, the mail says that it lies ready', async () => {
      await phone.getByLabel('What only you can know').fill('maths homework inside');
      await phone.getByRole('button', { name: 'That may be mine' }).click();
      await expect(phone.getByText('P 01')).toBeVisible();
      pickupCode = ((await phone.getByText(/^\d{3} \d{3}$/).textContent()) ?? '').replace(' ', '');
      expect(pickupCode).toMatch(/^\d{6}$/);
      await staff.goto('/staff/claims');
      await staff
        .getByRole('link', { name: /JanSport/ })
        .first()
        .click();
      await staff.getByRole('button', { name: 'Approve', exact: true }).click();
      await staff.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
      await expect(headlineOf(phone)).toHaveText('Good news: it’s yours.');
      await staff.getByRole('button', { name: 'It’s at the counter' }).click();
      expect((await mailSaying(mails, 'Ready for you')).parsed.text).toContain('P 01');
    });

    await test.step('being called reaches the phone and the mailbox', async () => {
      await staff.goto('/staff/desk');
      await staff
        .getByRole('button', { name: /Counter 1/ })
        .first()
        .click();
      await staff.getByRole('button', { name: 'Open Counter 1' }).click();
      await staff.getByRole('button', { name: /Call next/ }).click();
      await expect(headlineOf(phone)).toHaveText('It’s your turn: Counter 1');
      const turn = await mailSaying(mails, 'P 01: your turn');
      expect(turn.parsed.text).toContain('Please come to Counter 1 now.');
      await staff.getByRole('button', { name: 'They’re here' }).click();
      await expect(headlineOf(phone)).toHaveText('You are at Counter 1');
    });

    await test.step('one tap on the link below a mail ends them, and the page says so', async () => {
      await expect(phone.getByText('To w…@example.org')).toBeVisible();
      const turn = await mailSaying(mails, 'P 01: your turn');
      const [wayOut = ''] = /http:\S+#unsubscribe=\S+/.exec(turn.parsed.text ?? '') ?? [];
      const page = await openPage(browser, server, 'guest', wayOut);
      await expect(headlineOf(page)).toHaveText('You get no more messages.');
      await expectNoBarriers(page);
      await page.close();
      await phone.reload();
      await expect(phone.getByText('You look here, or at any kiosk with your code.')).toBeVisible();
    });

    await test.step('chosen anew, they end by one tap on the page as well', async () => {
      await phone.getByText('How we tell you').click();
      await phone.getByRole('button', { name: 'By mail' }).click();
      await phone.getByLabel('Mail address').fill(address);
      await phone.getByRole('button', { name: 'Save' }).click();
      await phone.getByRole('button', { name: 'No more messages' }).click();
      await expect(phone.getByText('You get no more messages.')).toBeVisible();
      await expect(phone.getByText('You look here, or at any kiosk with your code.')).toBeVisible();
    });

    await test.step('the code on the phone takes it home, and the page asks how it went', async () => {
      await phone.getByRole('button', { name: 'Show it large' }).last().click();
      const shown = await phone
        .getByRole('dialog')
        .getByText(/^\d{3} \d{3}$/)
        .textContent();
      await staff.getByRole('button', { name: 'Hand over' }).click();
      await staff
        .getByRole('textbox', { name: 'Pickup code' })
        .fill((shown ?? '').replace(' ', ''));
      await staff.getByRole('button', { name: 'Named what was inside' }).click();
      await staff.getByRole('button', { name: 'Hand over', exact: true }).click();
      await staff.getByRole('button', { name: 'Yes, hand over' }).click();
      await expect(headlineOf(phone)).toHaveText('Home again.');
      await phone.getByRole('radio', { name: 'Very well' }).check();
      await phone.getByLabel('What should we know?').fill('So quick, thank you!');
      await phone.getByRole('button', { name: 'Tell us', exact: true }).click();
      await expect(phone.getByText('Thank you. It helps those who come after you.')).toBeVisible();
      await expectNoBarriers(phone);
      await staff.goto('/staff/more/feedback');
      await expect(staff.getByText('So quick, thank you!')).toBeVisible();
    });

    await test.step('each was told once, as the venue, and no mail gave anything away', async () => {
      const subjects = mails.arrived.map(({ parsed }) => parsed.subject);
      expect(new Set(subjects).size).toBe(subjects.length);
      for (const { raw, parsed } of mails.arrived) {
        expect(parsed.subject?.startsWith('Lakeside Park: ')).toBe(true);
        const everything = `${raw} ${parsed.text} ${parsed.html}`;
        expect(everything).not.toMatch(/JanSport|panda|homework|backpack|navy/i);
        expect(everything).not.toContain(pickupCode);
      }
    });
  } finally {
    await server.remove();
    await mails.stop();
  }
});

const headlineOf = (page: Page) => page.getByRole('heading', { level: 1 });

/** Wait for the mail that says so. */
async function mailSaying({ arrived }: MailServer, saying: string): Promise<ArrivedMail> {
  const withIt = () => arrived.find(({ parsed }) => parsed.subject?.includes(saying));
  await expect.poll(() => withIt()?.parsed.subject, { message: saying }).toContain(saying);
  return withIt() as ArrivedMail;
}
