import type { DeviceId, LostReportId, StaffId, Venue } from '@homeward/domain';
import { createMemoryStore } from '@homeward/store';
import {
  type Actor,
  createUseCases,
  type Deps,
  type EventRow,
  type GuestActor,
  type StaffActor,
  type Store,
  type UseCases,
} from '@homeward/usecases';
import { aDevice, aStaffMember } from './builders/a-staff-member.ts';
import { aVenue } from './builders/a-venue.ts';
import { countingIds, idOf } from './world/counting-ids.ts';
import { type FixedClock, fixedClock } from './world/fixed-clock.ts';
import { type MemoryPhotoStudio, memoryPhotoStudio } from './world/memory-photo-studio.ts';
import { plainCodes } from './world/plain-codes.ts';
import { type PlainSecrets, plainSecrets } from './world/plain-secrets.ts';
import { type WordMatcher, wordMatcher } from './world/word-matcher.ts';

/** Who works at the test desk; all of them are really on the staff list. */
const clerkId = idOf<StaffId>(1, '50000000');
const colleagueId = idOf<StaffId>(2, '50000000');
const adminId = idOf<StaffId>(3, '50000000');
const tabletId = idOf<DeviceId>(1, 'd0000000');
const kioskId = idOf<DeviceId>(2, 'd0000000');

/** A whole desk on the in-memory store: every use case, a clock to turn, and people to act. */
export interface TestDesk {
  readonly does: UseCases;
  readonly deps: Deps;
  readonly store: Store;
  readonly clock: FixedClock;
  readonly matcher: WordMatcher;
  readonly studio: MemoryPhotoStudio;
  readonly secrets: PlainSecrets;
  readonly venue: Venue;
  readonly clerk: StaffActor;
  readonly colleague: StaffActor;
  readonly admin: StaffActor;
  readonly kiosk: Extract<Actor, { kind: 'kiosk' }>;
  guestOf(reportId: LostReportId): GuestActor;
  /** Every event so far, in order. */
  events(): Promise<readonly EventRow[]>;
}

export interface TestDeskOptions {
  readonly venue?: Venue;
  /** In an empty house no staff and no devices are added; counters always are. */
  readonly isEmpty?: boolean;
  readonly store?: Store;
}

/** Open a desk for one test. */
export async function createTestDesk(options: TestDeskOptions = {}): Promise<TestDesk> {
  const { venue = aVenue(), isEmpty = false, store = createMemoryStore() } = options;
  const clock = fixedClock();
  const matcher = wordMatcher();
  const studio = memoryPhotoStudio(clock);
  const secrets = plainSecrets();
  const codes = plainCodes();
  const deps = { store, clock, ids: countingIds(), codes, secrets, venue, matcher, photos: studio };
  keepUpToDate(store, matcher);
  const does = createUseCases(deps);
  await does.ensureCounters();
  if (!isEmpty) await moveIn(store);
  return {
    does,
    deps,
    store,
    clock,
    matcher,
    studio,
    secrets,
    venue,
    clerk: { kind: 'staff', staffId: clerkId, deviceId: tabletId },
    colleague: { kind: 'staff', staffId: colleagueId, deviceId: tabletId },
    admin: { kind: 'staff', staffId: adminId, deviceId: tabletId },
    kiosk: { kind: 'kiosk', deviceId: kioskId },
    guestOf: (reportId) => ({ kind: 'guest', reportId }),
    events: () => store.read((tx) => tx.events.after(0, 100_000)),
  };
}

/** The matcher hears of what was committed before the next transaction begins, as in the real house. */
function keepUpToDate(store: Store, matcher: WordMatcher): void {
  store.onCommit((events) =>
    store.read(async (tx) => {
      const itemIds = new Set(events.flatMap(({ itemId }) => itemId ?? []));
      const reportIds = new Set(events.flatMap(({ reportId }) => reportId ?? []));
      for (const item of await tx.foundItems.findMany([...itemIds])) matcher.rememberItem(item);
      for (const report of await tx.lostReports.findMany([...reportIds])) {
        matcher.rememberReport(report);
      }
    }),
  );
}

function moveIn(store: Store): Promise<void> {
  return store.transaction(async (tx) => {
    await tx.staff.add(aStaffMember({ id: clerkId }));
    await tx.staff.add(aStaffMember({ id: colleagueId, handle: 'colleague', name: 'Clerk Two' }));
    await tx.staff.add(
      aStaffMember({
        id: adminId,
        handle: 'admin',
        name: 'The Admin',
        roles: ['admin', 'supervisor'],
      }),
    );
    await tx.devices.add(aDevice({ id: tabletId }));
    await tx.devices.add(
      aDevice({
        id: kioskId,
        kind: 'kiosk',
        name: 'Gate kiosk',
        kioskProfileId: 'gate-kiosk',
        tokenHash: 'hash of the gate kiosk',
      }),
    );
  });
}
