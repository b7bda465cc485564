import { randomUUID } from 'node:crypto';
import { addMinutes, instantOf } from '@homeward/domain';
import { type ArrivedMail, MailServer } from '@homeward/notify/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser } from '../house/browser.ts';
import { atWork, enrolledBrowser, foundBag, guestOf, lostBag } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

/** A clock that goes on by itself; whoever filed a report this very minute has read the answer. */
let aheadMinutes = 0;
const clock = { now: () => addMinutes(instantOf(Date.now()), aheadMinutes) };

let mails: MailServer;
let house: TestHouse;
let tablet: Browser;
let kiosk: Browser;

beforeAll(async () => {
  mails = await MailServer.start();
  const mail = {
    host: '127.0.0.1',
    port: mails.port,
    user: null,
    password: null,
    from: 'Lost & found <lost@park.example>',
    replyTo: null,
    security: null,
  };
  house = await startHouse({
    environment: { notices: { mail, sms: null, pushContact: null } },
    settings: { clock },
  });
  tablet = await atWork(house, 'desk');
  kiosk = await enrolledBrowser(house, 'kiosk');
});

afterAll(async () => {
  await house.stop();
  await mails.stop();
});

const words = 'navy backpack with a panda keychain on the zip, side pocket torn';

/** Five minutes later somebody brings a bag. */
async function bagIsLogged(withheldDetails = ''): Promise<void> {
  aheadMinutes += 5;
  const body = foundBag({ description: words, withheldDetails });
  await tablet.call('foundItems.register', { params: { itemId: randomUUID() }, body });
}

/** Wait, some seconds at most, for the mail to this address that says so. */
async function mailTo(address: string, saying: string): Promise<ArrivedMail> {
  for (let tries = 0; tries < 200; tries += 1) {
    const mail = mails.arrived.find(
      ({ to, parsed }) => to.includes(address) && parsed.subject?.includes(saying),
    );
    if (mail) return mail;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const seen = mails.arrived.map(({ parsed }) => parsed.subject).join(', ');
  throw new Error(`No mail says "${saying}", only: ${seen}`);
}

/** The visitor's phone opens the link that stands in a mail. */
function opened({ parsed }: ArrivedMail): Browser {
  const [, token] = /\/guest\/#([\w-]+)\n/.exec(parsed.text ?? '') ?? [];
  return new Browser(house.url, { authorization: `Bearer ${token}` });
}

test('from a report on one device to pickup, with nothing but the mails in hand', async () => {
  const address = 'zzwren@example.org';
  const contact = { channel: 'mail', address };
  const { reportId } = await guestOf(house, kiosk, { ...lostBag(words), contact } as never);
  expect(mails.arrived).toEqual([]);

  await bagIsLogged('a train ticket to Zzyzx inside');
  const found = await mailTo(address, 'We may have found it');
  const phone = opened(found);
  const page = (await phone.call('guest.read')).view;
  expect(page.report.id).toBe(reportId);

  const claimId = randomUUID();
  const matchId = page.candidates[0]?.matchId ?? '';
  const statement = 'my name is on the inside';
  await phone.call('guest.claim', { params: { claimId }, body: { matchId, statement } });
  await tablet.call('claims.approve', { params: { claimId }, body: { note: '' } });

  const counterId = 'counter-1';
  const ticket = (await phone.call('guest.read')).view.ticket;
  await tablet.call('counters.open', { params: { counterId } });
  await tablet.call('tickets.ready', {
    params: { ticketId: ticket?.id ?? '' },
    body: { counterId },
  });
  await mailTo(address, 'Ready for you');
  await tablet.call('counters.callNext', { params: { counterId } });
  const turn = await mailTo(address, `${ticket?.name}: your turn`);
  expect(turn.parsed.text).toContain('Please come to');

  await tablet.call('tickets.serve', { params: { ticketId: ticket?.id ?? '' } });
  const pickupCode = (await phone.call('guest.read')).view.claims[0]?.pickupCode ?? '';
  const handedOver = await tablet.call('handovers.complete', {
    params: { claimId },
    body: { pickupCode, proofNotes: 'name inside', receivedBy: '' },
  });
  expect(handedOver.code).toBeNull();
  expect((await phone.call('guest.read')).view.report.status).toBe('closed');

  const sent = mails.arrived.filter(({ to }) => to.includes(address));
  const ids = sent.map(({ parsed }) => parsed.messageId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { parsed, raw } of sent) {
    expect(parsed.subject?.startsWith('Lakeside Park: ')).toBe(true);
    expect(`${raw} ${parsed.text} ${parsed.html}`).not.toMatch(/Zzyzx|backpack|panda/i);
    expect(`${parsed.text} ${parsed.html}`).not.toContain(pickupCode);
  }
});

test('the button of a mail program ends the mails', async () => {
  const address = 'zzfinch@example.org';
  const contact = { channel: 'mail', address };
  await guestOf(house, kiosk, { ...lostBag(words), contact } as never);
  await bagIsLogged();
  const mail = await mailTo(address, 'We may have found it');
  const [, button = ''] = /^List-Unsubscribe: <(\S+)>/m.exec(mail.raw) ?? [];
  const pressed = await fetch(button.replace('localhost', '127.0.0.1'), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(pressed.status).toBe(204);
  expect((await opened(mail).call('guest.read')).view.told.channel).toBe('none');
});

test('Arabic arrives as Arabic, from right to left', async () => {
  const address = 'zzheron@example.org';
  const report = { ...lostBag(words), language: 'ar', contact: { channel: 'mail', address } };
  const { reportId } = await guestOf(house, kiosk, report as never);
  const dueBy = instantOf(Date.parse('2999-01-01'));
  const open = await house.homeward.house.deps.store.read((tx) =>
    tx.promises.listOpen({ dueBy, limit: 20 }),
  );
  const promiseId = open.find((promise) => promise.reportId === reportId)?.id ?? '';
  const answer = { params: { promiseId }, body: { outcome: 'not-found' as const } };
  expect((await tablet.call('promises.keep', answer)).code).toBeNull();
  const { parsed } = await mailTo(address, 'لم نجده');
  expect(parsed.headers.get('content-language')).toBe('ar');
  expect(parsed.text).toContain('بحثنا في كل مكان ولم نجده.');
  expect(String(parsed.html)).toContain('dir="rtl"');
});
