import type { GuestHouse, Loss } from './guest-house.ts';
import type { Phone } from './phone.ts';

const bag: Loss = {
  categoryId: 'bag',
  description: 'navy backpack, panda keychain, side pocket torn',
  colours: ['navy'],
};

/** From "that may be mine" to the thing in the hand. */
export async function pickup(phone: Phone, house: GuestHouse): Promise<void> {
  const { page } = phone;
  await house.log(bag);
  const { guestUrl, phone: visitor } = await house.report(bag, phone.language);
  await phone.open(guestUrl);
  await phone.shoot('very-likely-here');
  await page.locator('textarea').first().fill('Emma');
  await phone.button('guest.claim.submit').click();
  await page.getByText(phone.say('guest.pickup.title'), { exact: true }).waitFor();
  await phone.shoot('being-checked');
  const {
    claims: [claim],
    ticket,
  } = (await visitor.call('guest.read')).view;
  if (!claim?.pickupCode || !ticket) throw new Error('The claim gave no code or ticket');
  const { pickupCode } = claim;
  const params = { claimId: claim.id };
  await house.does('claims.approve', { params, body: { note: '' } });
  const ticketId = ticket.id;
  await house.does('tickets.ready', { params: { ticketId }, body: { counterId: 'counter-1' } });
  await phone.open(guestUrl);
  await phone.shoot('ready');
  await page
    .getByText(phone.say('guest.pickup.title'), { exact: true })
    .evaluate((title) => title.scrollIntoView());
  await phone.shoot('pickup-code');
  await phone.button('guest.large.show').click();
  await page.getByRole('dialog').waitFor();
  await phone.shoot('pickup-code-large');
  await page.keyboard.press('Escape');
  await delegate(phone);
  await house.does('tickets.call', { params: { ticketId }, body: { counterId: 'counter-1' } });
  await house.does('tickets.serve', { params: { ticketId } });
  await phone.open(guestUrl);
  await phone.shoot('at-the-counter');
  await house.does('handovers.complete', {
    params,
    body: { pickupCode, proofNotes: 'Emma', receivedBy: '' },
  });
  await phone.page.getByRole('radio').first().waitFor({ state: 'attached' });
  await phone.shoot('home-again');
}

async function delegate(phone: Phone): Promise<void> {
  const { page } = phone;
  await phone.section('guest.delegate.title').click();
  await page.locator('input[type=text], input:not([type])').last().fill('Noa');
  await phone.shoot('somebody-else', { at: 'guest.delegate.title' });
  await phone.button('guest.delegate.make').click();
  await phone.button('guest.delegate.revoke').waitFor();
  await phone.shoot('code-for-somebody', { at: 'guest.delegate.title' });
}

/** How it went, without a connection, and leaving nothing behind. */
export async function parting(phone: Phone): Promise<void> {
  const { page } = phone;
  await page.getByRole('radio').last().check();
  await page.locator('textarea').fill('10/10');
  await phone.shoot('feedback');
  await phone.button('guest.feedback.send').click();
  await page.getByText(phone.say('guest.feedback.thanks')).waitFor();
  await phone.shoot('thanks');
  await phone.section('guest.phone.more').click();
  await phone.shoot('more', { at: 'guest.phone.more' });
  await phone.button('guest.forget.button').click();
  await phone.shoot('delete-my-data');
  await phone.button('guest.forget.confirm').click();
  await page.getByText(phone.say('guest.forget.gone-title')).waitFor();
  await phone.shoot('deleted');
  // The link below a notice looks the same whether it was somebody's or not.
  await phone.open('/guest/#unsubscribe=nobody');
  await page.getByText(phone.say('guest.push.stopped-title')).waitFor();
  await phone.shoot('messages-ended');
}
