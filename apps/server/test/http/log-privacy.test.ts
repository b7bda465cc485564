import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { Browser } from '../house/browser.ts';
import { atWork, enrolledBrowser, foundBag, guestOf, lostBag } from '../house/people.ts';
import { startHouse } from '../house/start-house.ts';

/** Things that must never be read in a log, each recognisable wherever it might slip in. */
const secrets = {
  words: 'zzdescription',
  withheld: 'zzwithheld',
  statement: 'zzstatement',
  mail: 'zzvisitor@example.org',
  proof: 'zzproof',
  receiver: 'zzreceiver',
  searched: 'zzsearched',
  detail: 'zzdetail',
  delegate: 'zzdelegate',
  feedback: 'zzfeedback',
};

function logKeeper() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => lines.join('') };
}

test('a whole story with every refusal and fault leaves nothing personal in the log', async () => {
  const log = logKeeper();
  const house = await startHouse({ logTo: log.stream });
  const kiosk = await enrolledBrowser(house, 'kiosk');
  const tablet = await atWork(house, 'supervisor');
  const itemId = randomUUID();
  await tablet.call('foundItems.register', {
    params: { itemId },
    body: foundBag({
      title: secrets.words,
      description: `navy panda keychain ${secrets.words}`,
      withheldDetails: secrets.withheld,
    }),
  });
  const { guest, guestToken, phone } = await guestOf(house, kiosk, {
    ...lostBag(`navy panda keychain ${secrets.words}`),
    contact: { channel: 'mail', address: secrets.mail } as never,
  });
  const claimId = randomUUID();
  const claimed = await phone.call('guest.claim', {
    params: { claimId },
    body: { matchId: guest.candidates[0]?.matchId ?? '', statement: secrets.statement },
  });
  const detailId = randomUUID();
  await phone.call('guest.addDetail', { params: { detailId }, body: { text: secrets.detail } });
  const sent = await phone.call('guest.delegate', {
    params: { claimId },
    body: { name: secrets.delegate },
  });
  const delegateCode = sent.view.claims[0]?.delegate?.pickupCode ?? 'no code';
  const pickupCode = claimed.view.claims[0]?.pickupCode ?? 'no code';
  await tablet.call('claims.approve', { params: { claimId }, body: { note: secrets.proof } });
  await tablet.call('handovers.complete', {
    params: { claimId },
    body: { pickupCode, proofNotes: secrets.proof, receivedBy: secrets.receiver },
  });
  await phone.call('guest.giveFeedback', { body: { rating: 1, text: secrets.feedback } });
  const filingKey = randomUUID();
  const filed = await new Browser(house.url).call('guest.file', {
    params: { reportId: randomUUID() },
    body: { ...lostBag(secrets.words), filingKey },
  });
  await phone.call('guest.forget');
  await tablet.call('foundItems.list', { query: { words: secrets.searched } });
  await new Browser(house.url, { authorization: `Bearer ${secrets.words}` }).call('guest.read');
  await new Browser(house.url).raw('GET', `/${secrets.searched}?q=${secrets.mail}`);
  await kiosk.raw('PUT', `/api/lost-reports/${randomUUID()}`, {
    body: `{"description": "${secrets.words}`,
    headers: { 'content-type': 'application/json' },
  });
  await causeFault(house, tablet);
  await house.stop();

  const written = log.text();
  expect(written).toContain('/api/guest/claims/:claimId');
  expect(written).toContain('"msg":"fault"');
  const cookies = [...tablet.cookies.values(), ...kiosk.cookies.values()];
  const codes = [pickupCode, delegateCode, filingKey, filed.view.guestToken, guestToken];
  const ids = [guest.report.id, guest.report.code, claimId, itemId, detailId];
  for (const secret of [...Object.values(secrets), ...codes, ...cookies, ...ids]) {
    expect(written, secret).not.toContain(secret);
  }
});

/** Break the store under a request, so that an error full of data travels the whole way. */
async function causeFault(house: Awaited<ReturnType<typeof startHouse>>, tablet: Browser) {
  const { store } = house.homeward.house.deps;
  const read = store.read.bind(store);
  const transaction = store.transaction.bind(store);
  Object.assign(store, {
    transaction: () => Promise.reject(new Error(`insert into items values ('${secrets.words}')`)),
  });
  const broken = await tablet.call('foundItems.register', {
    params: { itemId: randomUUID() },
    body: foundBag({ title: secrets.words }),
  });
  Object.assign(store, { read, transaction });
  expect(broken).toMatchObject({ status: 500, code: 'server.fault' });
  expect(JSON.stringify(broken.view)).not.toContain('insert');
}
