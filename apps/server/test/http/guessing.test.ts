import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser } from '../house/browser.ts';
import { atWork, enrolledBrowser, guestOf } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;
let kiosk: Browser;
let code: string;

/** Behind one proxy, so that a test may come from many addresses. */
beforeAll(async () => {
  house = await startHouse({ environment: { trustedProxies: 1 } });
  kiosk = await enrolledBrowser(house, 'kiosk');
  code = (await guestOf(house, kiosk)).guest.report.code;
});

afterAll(() => house.stop());

const wrongCode = (guess: number) => `Code ${String(guess).padStart(6, '0')}`;

/** Type a code at some address, perhaps on an enrolled screen. */
async function typeCode(authorization: string, address: string, screen?: Browser) {
  const headers = { 'x-forwarded-for': address };
  const browser = new Browser(house.url, { ...headers, authorization });
  for (const [name, token] of screen?.cookies ?? []) browser.cookies.set(name, token);
  return (await browser.call('guest.read')).status;
}

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

test('whoever owns a whole IPv6 network guesses from one address all the same', async () => {
  const statuses = [];
  for (const guess of times(24)) {
    statuses.push(await typeCode(wrongCode(guess), `2001:db8:0:1::${guess + 1}`));
  }
  expect(statuses).toEqual([...times(20).map(() => 401), ...times(4).map(() => 429)]);
  expect(await typeCode(`Code ${code}`, '2001:db8:0:2::1')).toBe(429);
  expect(await typeCode(`Code ${code}`, '2001:db8:ffff::1')).toBe(200);
});

test('guesses made all at once are counted as if they came one by one', async () => {
  const statuses = await Promise.all(
    times(60).map((guess) => typeCode(wrongCode(guess), '192.0.2.7')),
  );
  expect(statuses.filter((status) => status === 401)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429)).toHaveLength(40);
});

test('a page left open with a dead link costs those around it one guess', async () => {
  for (const _ of times(40)) expect(await typeCode('Bearer dead', '192.0.2.10')).toBe(401);
  for (const guess of times(19)) await typeCode(wrongCode(guess), '192.0.2.10');
  expect(await typeCode(wrongCode(99), '192.0.2.10')).toBe(429);
});

test('a kiosk goes on answering when somebody at its address has guessed too often', async () => {
  for (const guess of times(21)) await typeCode(wrongCode(guess), '192.0.2.8');
  expect(await typeCode(`Code ${code}`, '192.0.2.8')).toBe(429);
  expect(await typeCode(`Code ${code}`, '192.0.2.8', kiosk)).toBe(200);
});

test('a kiosk at which somebody guesses stops answering, whatever its address', async () => {
  const guessed = await enrolledBrowser(house, 'kiosk');
  for (const guess of times(20)) {
    await typeCode(wrongCode(guess), `192.0.2.${100 + guess}`, guessed);
  }
  expect(await typeCode(`Code ${code}`, '192.0.2.200', guessed)).toBe(429);
  expect(await typeCode(`Code ${code}`, '192.0.2.200', kiosk)).toBe(200);
});

test('a cookie that only looks like a kiosk does not begin to count anew', async () => {
  for (const guess of times(20)) {
    const screen = new Browser(house.url);
    screen.cookies.set('homeward-kiosk', `made-up-${guess}`);
    await typeCode(wrongCode(guess), '192.0.2.9', screen);
  }
  expect(await typeCode(`Code ${code}`, '192.0.2.9')).toBe(429);
});

async function tabletAndHandle() {
  const tablet = await atWork(house, 'desk');
  const { staff } = (await tablet.call('staff.current')).view.session ?? {};
  return { tablet: await enrolledBrowser(house, 'staff'), handle: staff?.handle ?? '' };
}

async function signIn(tablet: Browser, handle: string, passphrase: string, address: string) {
  const browser = new Browser(house.url, { 'x-forwarded-for': address });
  for (const [name, token] of tablet.cookies) browser.cookies.set(name, token);
  return (await browser.call('staff.signIn', { body: { handle, passphrase } })).code;
}

test('passphrases tried all at once are counted as if they came one by one', async () => {
  const { tablet, handle } = await tabletAndHandle();
  const codes = await Promise.all(
    times(40).map((guess) => signIn(tablet, handle, `wrong ${guess}`, '192.0.2.10')),
  );
  expect(codes.filter((each) => each === 'staff.wrong-passphrase')).toHaveLength(10);
  expect(codes.filter((each) => each === 'request.too-many')).toHaveLength(30);
  const right = await signIn(tablet, handle, 'a long enough passphrase', '192.0.2.10');
  expect(right).toBe('request.too-many');
});

test('a tablet that wanders from address to address guesses no more than one that stays', async () => {
  const { tablet, handle } = await tabletAndHandle();
  for (const guess of times(10)) await signIn(tablet, handle, 'wrong', `198.51.100.${guess}`);
  const right = await signIn(tablet, handle, 'a long enough passphrase', '198.51.100.99');
  expect(right).toBe('request.too-many');
});

test('whoever gets it right in the end has only counted what was wrong', async () => {
  const { tablet, handle } = await tabletAndHandle();
  for (const _ of times(12)) {
    expect(await signIn(tablet, handle, 'a long enough passphrase', '192.0.2.11')).toBeNull();
  }
  for (const _ of times(9)) await signIn(tablet, handle, 'wrong', '192.0.2.11');
  expect(await signIn(tablet, handle, 'a long enough passphrase', '192.0.2.11')).toBeNull();
});
