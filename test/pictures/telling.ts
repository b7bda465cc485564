import type { GuestHouse, Loss } from './guest-house.ts';
import type { Phone } from './phone.ts';

/** Ways in: start, a code, a wrong one, and telling a loss in four steps. */
export async function waysIn(phone: Phone): Promise<void> {
  const { page } = phone;
  await phone.open('/guest/');
  await phone.shoot('start');
  await phone.open('/guest/#code');
  await phone.shoot('code');
  await page.getByRole('textbox').fill('ZZZ999');
  await phone.button('guest.code.open').click();
  await page.getByText(phone.say('guest.code.wrong')).waitFor();
  await phone.shoot('code-wrong');
  await phone.open('/guest/#thisisnotalinkwegaveout0000');
  await phone.shoot('link-opens-nothing');
}

/** Four steps to a report; nothing like it is here, so the page looks for it. */
export async function telling(phone: Phone): Promise<void> {
  const { page } = phone;
  await phone.open('/guest/#new');
  await phone.shoot('filing-what');
  await page.getByRole('main').getByRole('button').nth(5).click();
  await page
    .getByRole('button', { name: phone.say('shared-words.colour.pink'), exact: true })
    .click();
  await page.getByRole('textbox').first().fill('Luna');
  await phone.shoot('filing-looks');
  await phone.button('shared-words.next').click();
  await page.getByRole('main').getByRole('button').nth(1).click();
  await page
    .getByRole('button', { name: phone.say('shared-words.when-choice.today'), exact: true })
    .click();
  await phone.shoot('filing-where');
  await phone.button('shared-words.next').click();
  await phone.button('guest.contact.mail').click();
  await page.getByRole('textbox').fill('wren@example.org');
  await phone.shoot('filing-reach');
  await phone.button('guest.filing.go').click();
  await page.getByText(phone.say('guest.desk.title'), { exact: true }).waitFor();
}

/** The page of a report nothing is found for: all it offers. */
export async function looking(phone: Phone, photo: Buffer): Promise<void> {
  const { page } = phone;
  await phone.shoot('looking');
  await phone.section('guest.add.title').click();
  await page.locator('textarea').fill('C. 1234');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'plush.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.getByText(phone.say('guest.add.photo-done')).waitFor();
  await phone.shoot('add-photo-sent', { at: 'guest.add.title' });
  await phone.button('guest.add.send').click();
  await page.getByText(phone.say('guest.add.done')).waitFor();
  await phone.closeToast();
  await phone.section('guest.add.title').click();
  await phone.section('guest.contact.title').click();
  await phone.shoot('told-by-mail', { at: 'guest.contact.title' });
  await phone.button('guest.contact.sms').click();
  await page.locator('input[type=tel]').fill('0612345678');
  await phone.button('shared-words.save').click();
  await page.getByText(phone.say('guest.contact.check-sms')).waitFor();
  await phone.shoot('told-by-text', { at: 'guest.contact.title' });
  await phone.context.grantPermissions(['notifications']);
  await phone.button('guest.push.push-on').click();
  await page.waitForTimeout(2_500);
  await phone.shoot('push-fails', { at: 'guest.contact.title' });
  await phone.closeToast();
  await phone.section('guest.contact.title').click();
  await phone.section('guest.details.title').click();
  await phone.shoot('what-you-told-us', { at: 'guest.details.title' });
  await phone.section('guest.details.title').click();
  await phone.section('guest.desk.title').click();
  await phone.shoot('desk', { at: 'guest.desk.title' });
}

const unicorn: Loss = { categoryId: 'toy', description: 'Luna', colours: ['pink'] };

/** What the desk answers by its hour. */
export async function answers(phone: Phone, house: GuestHouse): Promise<void> {
  const { phone: visitor, guestUrl, reportId, code } = await house.report(unicorn, phone.language);
  for (const outcome of ['still-looking', 'not-found'] as const) {
    const promiseId = await house.promiseOf(reportId);
    await house.does('promises.keep', { params: { promiseId }, body: { outcome } });
    await phone.open(guestUrl);
    await phone.shoot(outcome);
  }
  await phone.open(`/guest/#${code}`);
  await phone.shoot('by-code');
  await visitor.call('guest.withdraw');
  await phone.open(guestUrl);
  await phone.shoot('closed');
  await house.does('lostReports.revokeLink', { params: { reportId } });
  await phone.open(guestUrl);
  await phone.page.getByText(phone.say('guest.link.wrong-title')).waitFor();
  await phone.shoot('link-revoked');
}
