import { instantOf, type LostReportId } from '@homeward/domain';
import type { StaffActor } from '@homeward/usecases';
import { Browser } from '../../apps/server/test/house/browser.ts';
import type { BenchHouse } from './bench-house.ts';
import type { Page } from './crowd/words.ts';

export const ourOrigin = 'http://localhost:39217';

export interface Desk {
  readonly clerk: StaffActor;
  /** Each enrolled by itself, with somebody signed in. */
  readonly tablets: readonly Browser[];
}

const handle = 'bench';
const passphrase = 'a long enough passphrase';

/** Open every counter, with a supervisor signed in on so many tablets. */
export async function deskAtWork(house: BenchHouse, count: number): Promise<Desk> {
  const { useCases, deps } = house.homeward.house;
  await useCases.addStaffMember(
    { handle, name: 'Bench', roles: ['desk', 'supervisor'], passphrase },
    { kind: 'system' },
  );
  const tablets: Browser[] = [];
  while (tablets.length < count) tablets.push(await tabletOf(house, `Tablet ${tablets.length}`));
  const [staff] = await useCases.listStaff();
  const [device] = await useCases.listDevices();
  if (!staff || !device) throw new Error('Nobody is at work.');
  const clerk = { kind: 'staff', staffId: staff.id, deviceId: device.id } as const;
  for (const { id } of deps.venue.counters) await useCases.openCounter({ id }, clerk);
  return { clerk, tablets };
}

async function tabletOf({ homeward, url }: BenchHouse, name: string): Promise<Browser> {
  const invited = await homeward.house.useCases.inviteDevice(
    { kind: 'staff', name, kioskProfileId: null },
    { kind: 'system' },
  );
  if (!invited.ok) throw new Error(invited.refusal.code);
  const tablet = new Browser(url, { origin: ourOrigin });
  await tablet.call('devices.enrol', { body: { code: invited.value.code } });
  const signedIn = await tablet.call('staff.signIn', { body: { handle, passphrase } });
  if (signedIn.code) throw new Error(signedIn.code);
  return tablet;
}

/** Visitors with their pages open: the first ones in line, the others waiting for an answer. */
export async function visitorsOf(
  { homeward }: BenchHouse,
  count: { readonly inLine: number; readonly looking: number },
): Promise<Page[]> {
  const { useCases, deps } = homeward.house;
  const pages: Page[] = [];
  for (let number = 0; number < count.inLine + count.looking; number += 1) {
    const id = deps.ids.next<LostReportId>();
    const filed = await useCases.fileLostReport(reportOf(id, number), { kind: 'system' });
    if (!filed.ok) throw new Error(filed.refusal.code);
    const taken =
      number < count.inLine
        ? await useCases.takeTicket({ reportId: id }, { kind: 'guest', reportId: id })
        : null;
    pages.push({
      kind: 'guest',
      authorization: `Bearer ${filed.value.guestToken}`,
      ...(taken?.ok ? { ticketId: taken.value.id } : {}),
    });
  }
  return pages;
}

function reportOf(id: LostReportId, number: number) {
  return {
    id,
    description: {
      categoryId: null,
      description: `something blue, number ${number}`,
      colours: [],
      brand: null,
      lostPlaceId: null,
      lostFrom: instantOf(Date.now() - 3_600_000),
      lostTo: null,
    },
    language: 'en',
    contact: { channel: 'none' },
  } as const;
}
