import type { Phone } from './phone.ts';

/** Something was found: asking for a number, waiting with it, giving it back. */
export async function finding(phone: Phone): Promise<void> {
  const { page } = phone;
  await phone.open('/guest/#found');
  await page.getByRole('textbox').fill('Luna');
  await phone.shoot('found');
  await phone.button('guest.hand-in.take').click();
  await page.getByText('H 0').first().waitFor();
  await phone.shoot('number-of-finder');
  await phone.button('guest.ticket.cancel').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: phone.say('guest.ticket.cancel') })
    .click();
  await page.getByText(phone.say('guest.place.cancelled')).first().waitFor();
  await phone.shoot('number-given-back');
}
