import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser, pathOf } from '../house/browser.ts';
import { atWork, enrolledBrowser, foundBag, guestOf, lostBag } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';
import { listen } from '../realtime/listener.ts';

/** Things only some may know, each recognisable wherever it might slip out. */
const words = {
  title: 'zztitle',
  description: 'zzdescription',
  withheld: 'zzwithheld',
  statement: 'zzstatement',
  note: 'zznote',
  proof: 'zzproof',
  receiver: 'zzreceiver',
  mail: 'zzowner@example.org',
  lost: 'zzlost',
};

let house: TestHouse;
let kiosk: Browser;
let clerk: Browser;
let owner: Awaited<ReturnType<typeof guestOf>>;
let stranger: Awaited<ReturnType<typeof guestOf>>;
const lost = {
  ...lostBag(`navy backpack with a panda keychain on the zip ${words.lost}`),
  contact: { channel: 'mail' as const, address: words.mail },
};
const claimId = randomUUID();

beforeAll(async () => {
  house = await startHouse();
  kiosk = await enrolledBrowser(house, 'kiosk');
  clerk = await atWork(house, 'desk');
  await clerk.call('foundItems.register', {
    params: { itemId: randomUUID() },
    body: foundBag({
      title: words.title,
      description: `navy backpack, panda keychain on the zip ${words.description}`,
      withheldDetails: words.withheld,
    }),
  });
  owner = await guestOf(house, kiosk, lost as never);
  stranger = await guestOf(house, kiosk);
  await owner.phone.call('guest.claim', {
    params: { claimId },
    body: { matchId: matchOf(owner), statement: words.statement },
  });
});

afterAll(() => house.stop());

const matchOf = ({ guest }: typeof owner) => guest.candidates[0]?.matchId ?? '';
const now = async () => {
  const { asOf: _, ...view } = (await owner.phone.call('guest.read')).view;
  return view;
};

describe('with the ids of another visitor in hand', () => {
  test('a guest can neither see nor change what is theirs', async () => {
    const before = await now();
    const ticketId = before.ticket?.id ?? '';
    const body = { matchId: matchOf(stranger), statement: 'mine' };
    const params = { claimId };
    const { phone } = stranger;
    const tries = [
      [await phone.call('guest.claim', { params, body }), 'id.already-used'],
      [
        await phone.call('guest.claim', {
          params: { claimId: randomUUID() },
          body: { ...body, matchId: matchOf(owner) },
        }),
        'match.not-found',
      ],
      [await phone.call('guest.withdrawClaim', { params }), 'claim.not-found'],
      [await phone.call('guest.takeTicket', { params: { ticketId } }), 'id.already-used'],
      [await phone.call('guest.cancelTicket', { params: { ticketId } }), 'ticket.not-found'],
    ] as const;
    for (const [answer, code] of tries) {
      expect(answer.code).toBe(code);
      expect(answer.view).toMatchObject({ facts: {} });
    }
    expect(await now()).toEqual(before);
  });

  test.each(['kiosk', 'tablet'])(
    'another %s that repeats the report gets no link',
    async (kind) => {
      const other =
        kind === 'kiosk' ? await enrolledBrowser(house, 'kiosk') : await atWork(house, 'admin');
      const answer = await other.call('lostReports.file', {
        params: { reportId: owner.reportId },
        body: lost,
      });
      expect(answer.code).toBe('id.already-used');
      expect(JSON.stringify(answer.view)).not.toContain(owner.guestToken);
    },
  );

  test('the kiosk that filed it gets the same link again', async () => {
    const again = await kiosk.call('lostReports.file', {
      params: { reportId: owner.reportId },
      body: lost,
    });
    expect(again.view.guestToken).toBe(owner.guestToken);
  });

  test('the short code shows where things stand, and opens nothing', async () => {
    const authorization = `Code ${owner.guest.report.code}`;
    const typed = new Browser(house.url, { authorization });
    const { view } = await typed.call('guest.read');
    expect(view.claims).toMatchObject([{ id: claimId, pickupCode: null }]);
    expect(view.allowed).toEqual([]);
    expect((await now()).claims[0]?.pickupCode).toMatch(/^\d{6}$/);
  });
});

test('what only staff, or only the owner, may know is told to nobody else', async () => {
  const wall = await listen(house, 'wall');
  const page = await listen(house, 'guest', { authorization: `Bearer ${stranger.guestToken}` });
  const pickupCode = (await now()).claims[0]?.pickupCode ?? '';
  await clerk.call('claims.approve', { params: { claimId }, body: { note: words.note } });
  const handed = await clerk.call('handovers.complete', {
    params: { claimId },
    body: { pickupCode, proofNotes: words.proof, receivedBy: words.receiver },
  });
  expect(handed.code).toBeNull();
  await wall.heard('ticket.cancelled');

  const typed = new Browser(house.url, { authorization: `Code ${stranger.guest.report.code}` });
  const told: unknown[] = [wall.hints, page.hints];
  for (const browser of [new Browser(house.url), kiosk, stranger.phone, typed]) {
    for (const path of [
      pathOf('counters.board'),
      pathOf('venue.read'),
      pathOf('devices.current'),
      pathOf('staff.current'),
      pathOf('guest.read'),
      pathOf('events.after', {}, { after: 0 }),
      '/api/openapi.json',
      '/readyz',
    ]) {
      told.push((await browser.raw('GET', path)).view);
    }
  }
  const worker = (await clerk.call('staff.current')).view.session?.staff.name ?? '';
  const secrets = [...Object.values(words), worker, pickupCode, owner.guestToken];
  const everything = JSON.stringify(told);
  expect(everything).toContain('ticket.cancelled');
  for (const secret of secrets) expect(everything, secret).not.toContain(secret);

  // Nor does the owner's own page say what the thing looks like or what staff keep to themselves.
  const own = JSON.stringify(await now());
  for (const kept of ['title', 'description', 'withheld', 'note', 'proof', 'mail'] as const) {
    expect(own, kept).not.toContain(words[kept]);
  }
});

test('the history of the house names who did what, and never repeats what was said', async () => {
  const { store } = house.homeward.house.deps;
  const events = await store.read((tx) => tx.events.after(0, 1000));
  expect(events.map(({ name }) => name)).toContain('handover.completed');
  const facts = JSON.stringify(events);
  for (const word of [...Object.values(words), owner.guestToken]) {
    expect(facts, word).not.toContain(word);
  }
});
