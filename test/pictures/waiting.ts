import type { GuestHouse, Loss } from './guest-house.ts';
import type { Phone } from './phone.ts';

/** One umbrella for each phone, so that nobody’s is taken for another’s. */
const umbrellas = ['duck handle, glitter', 'wooden parrot, tartan', 'skull handle, lace'];
let umbrellasTaken = 0;

const umbrella: Loss = { categoryId: 'umbrella', description: 'Zzyzx', colours: [] };

/** Something here may be theirs: one question, and the way to claim it. */
export async function mayBeHere(phone: Phone, house: GuestHouse): Promise<void> {
  const description = umbrellas[umbrellasTaken % umbrellas.length] ?? '';
  umbrellasTaken += 1;
  const thing = { ...umbrella, description };
  await house.log({ ...thing, colours: ['green'] });
  await house.log({ ...thing, colours: ['pink'] });
  const { guestUrl } = await house.report(thing, phone.language);
  await phone.open(guestUrl);
  await phone.shoot('may-be-here');
  await phone.page
    .getByText(phone.say('shared-words.question.would-help'))
    .scrollIntoViewIfNeeded();
  await phone.page.mouse.wheel(0, 500);
  await phone.shoot('question');
}

/** A number of one's own: waiting, paused, held, nearly, called, missed, back. */
export async function inLine(phone: Phone, house: GuestHouse): Promise<void> {
  const { page } = phone;
  await house.queueUp(4);
  const { guestUrl, phone: visitor } = await house.report(umbrella, phone.language);
  const ticketId = crypto.randomUUID();
  await visitor.call('guest.takeTicket', { params: { ticketId } });
  await phone.open(guestUrl);
  await phone.shoot('waiting-with-range');
  await phone.button('guest.place.hold').click();
  await phone.shoot('hold-choices');
  await page.getByRole('dialog').getByRole('button').nth(1).click();
  await phone.button('guest.place.end-hold').waitFor();
  await phone.shoot('held');
  await phone.button('guest.place.end-hold').click();
  await phone.button('guest.ticket.cancel').click();
  await phone.shoot('give-up-place');
  await phone.button('shared-words.cancel').click();
  await pausedDesk(phone, house);
  await called(phone, house, ticketId);
}

async function pausedDesk(phone: Phone, house: GuestHouse): Promise<void> {
  const params = { announcementId: crypto.randomUUID() };
  await house.does('counters.announce', {
    params,
    body: { kind: 'short-of-staff', words: '', minutes: 40 },
  });
  for (const counterId of ['counter-1', 'counter-2', 'counter-3']) {
    await house.does('counters.pause', {
      params: { counterId },
      body: { reason: 'fetching', minutes: 5 },
    });
  }
  await phone.page.getByText(phone.say('shared-words.announcement.short-of-staff')).waitFor();
  await phone.page.getByText(phone.say('shared-words.pause-reason.fetching')).first().waitFor();
  await phone.shoot('paused-desk');
  await phone.section('guest.desk.title').click();
  await phone.shoot('paused-counters', { at: 'guest.desk.title' });
  await house.does('counters.endAnnouncement', { params });
  await house.openCounters();
  await phone.section('guest.desk.title').click();
}

async function called(phone: Phone, house: GuestHouse, ticketId: string): Promise<void> {
  const counterId = 'counter-1';
  const params = { ticketId };
  const { waiting } = (await house.does('tickets.board')).view;
  for (const ticket of waiting) {
    if (ticket.id !== ticketId)
      await house.does('tickets.cancel', { params: { ticketId: ticket.id } });
  }
  await phone.page.getByText(phone.say('guest.ticket.ahead_zero')).waitFor();
  await phone.page.evaluate(() => window.scrollTo(0, 0));
  await phone.shoot('nearly');
  await house.does('tickets.call', { params, body: { counterId } });
  await phone.page
    .locator('[aria-live="assertive"]')
    .filter({ hasText: /\S/ })
    .waitFor({ state: 'attached' });
  await phone.page.evaluate(() => window.scrollTo(0, 0));
  await phone.shoot('called');
  house.pass(6);
  await house.does('tickets.miss', { params });
  await phone.button('guest.place.i-am-here').waitFor();
  await phone.shoot('missed');
  await phone.button('guest.place.i-am-here').click();
  await phone.page.getByText(phone.say('guest.place.returned')).waitFor();
  await phone.shoot('back-in-place');
  await house.does('tickets.cancel', { params });
}

/** The page as it last stood. */
export async function offline(phone: Phone, house: GuestHouse): Promise<void> {
  const { guestUrl } = await house.report(umbrella, phone.language);
  await phone.open(guestUrl);
  await phone.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await phone.page.waitForTimeout(1_500);
  await phone.context.setOffline(true);
  await phone.page.reload();
  await phone.shoot('offline');
  await phone.context.setOffline(false);
}

/** Near closing, with a long line. */
export async function closing(phone: Phone, house: GuestHouse): Promise<void> {
  const { guestUrl, phone: visitor } = await house.report(umbrella, phone.language);
  const ticketId = crypto.randomUUID();
  const { code } = await visitor.call('guest.takeTicket', { params: { ticketId } });
  await phone.open(guestUrl);
  await phone.shoot(code ? 'no-number-any-more' : 'closing');
}
