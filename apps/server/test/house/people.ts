import { randomUUID } from 'node:crypto';
import type { DeviceKind, Role } from '@homeward/domain';
import { Browser } from './browser.ts';
import type { TestHouse } from './start-house.ts';

/** A browser that the house has enrolled as a screen of this kind. */
export async function enrolledBrowser(house: TestHouse, kind: DeviceKind): Promise<Browser> {
  const { useCases } = house.homeward.house;
  const invited = await useCases.inviteDevice(
    { kind, name: `A ${kind}`, kioskProfileId: null },
    { kind: 'system' },
  );
  if (!invited.ok) throw new Error(invited.refusal.code);
  const browser = new Browser(house.url);
  const enrolled = await browser.call('devices.enrol', { body: { code: invited.value.code } });
  if (enrolled.code) throw new Error(enrolled.code);
  return browser;
}

/** Somebody with these roles at work on a tablet of their own. */
export async function atWork(house: TestHouse, ...roles: Role[]): Promise<Browser> {
  const handle = `w${randomUUID().slice(0, 8)}`;
  const passphrase = 'a long enough passphrase';
  const person = { handle, name: `Worker ${handle}`, roles, passphrase };
  await house.homeward.house.useCases.addStaffMember(person, { kind: 'system' });
  const browser = await enrolledBrowser(house, 'staff');
  const signedIn = await browser.call('staff.signIn', { body: { handle, passphrase } });
  if (signedIn.code) throw new Error(signedIn.code);
  return browser;
}

/** A visitor's lost report, as a kiosk files it. */
export function lostBag(description = 'navy backpack with a panda keychain on the zip') {
  return {
    categoryId: 'bag',
    description,
    colours: ['navy' as const],
    brand: null,
    lostPlaceId: 'caricature-stand',
    lostFrom: null,
    lostTo: null,
    language: 'en' as const,
    contact: { channel: 'none' as const },
  };
}

/** A found item as a tablet sends it. */
export function foundBag(over: Partial<ReturnType<typeof plainBag>> = {}) {
  return { ...plainBag(), ...over };
}

function plainBag() {
  return {
    categoryId: 'bag',
    title: 'Navy backpack',
    description: 'navy backpack, panda keychain on the zip, side pocket torn',
    withheldDetails: '',
    colours: ['navy' as const],
    brand: null as string | null,
    foundPlaceId: 'caricature-stand',
    foundAt: new Date(Date.now() - 3_600_000).toISOString(),
    photoIds: [] as string[],
    shelfId: null as string | null,
  };
}

/** File a report at a kiosk and open its link on a phone. */
export async function guestOf(house: TestHouse, kiosk: Browser, report = lostBag()) {
  const reportId = randomUUID();
  const filed = await kiosk.call('lostReports.file', { params: { reportId }, body: report });
  if (filed.code) throw new Error(filed.code);
  const { guestToken, guest } = filed.view;
  const phone = new Browser(house.url, { authorization: `Bearer ${guestToken}` });
  return { reportId, guestToken, guest, phone };
}
