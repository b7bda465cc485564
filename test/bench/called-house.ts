import { instantOf, type LostReportId } from '@homeward/domain';
import type { StaffActor } from '@homeward/usecases';
import { Browser } from '../../apps/server/test/house/browser.ts';
import type { BenchHouse } from './bench-house.ts';
import type { Page } from './crowd/words.ts';

export const ourOrigin = 'http://localhost:39217';

export interface Clerk {
  readonly actor: StaffActor;
  readonly tablet: Browser;
}

/** Open every counter, with a supervisor signed in on a tablet. */
export async function clerkAtWork(house: BenchHouse): Promise<Clerk> {
  const { useCases, deps } = house.homeward.house;
  const passphrase = 'a long enough passphrase';
  await useCases.addStaffMember(
    { handle: 'bench', name: 'Bench', roles: ['desk', 'supervisor'], passphrase },
    { kind: 'system' },
  );
  const invited = await useCases.inviteDevice(
    { kind: 'staff', name: 'Tablet', kioskProfileId: null },
    { kind: 'system' },
  );
  if (!invited.ok) throw new Error(invited.refusal.code);
  const tablet = new Browser(house.url, { origin: ourOrigin });
  await tablet.call('devices.enrol', { body: { code: invited.value.code } });
  const signedIn = await tablet.call('staff.signIn', { body: { handle: 'bench', passphrase } });
  if (signedIn.code) throw new Error(signedIn.code);
  const [staff] = await useCases.listStaff();
  const [device] = await useCases.listDevices();
  if (!staff || !device) throw new Error('Nobody is at work.');
  const actor = { kind: 'staff', staffId: staff.id, deviceId: device.id } as const;
  for (const { id } of deps.venue.counters) await useCases.openCounter({ id }, actor);
  return { actor, tablet };
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
