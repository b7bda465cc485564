import type { DeviceId, StaffId, Venue } from '@homeward/domain';
import { createMemoryStore } from '@homeward/store';
import {
  aDevice,
  aStaffMember,
  countingIds,
  idOf,
  memoryPhotoStudio,
  plainCodes,
  plainSecrets,
} from '@homeward/testkit';
import {
  type Actor,
  type Codes,
  createUseCases,
  type Ids,
  type StaffActor,
  type Store,
  type UseCases,
} from '@homeward/usecases';
import { createSimulation, type Simulation } from '../engine/simulation.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { TruthMatcher } from './truth-matcher.ts';

/** Homeward as it runs in the simulation: the real use cases on the in-memory store, by simulated time. */
export interface House {
  readonly simulation: Simulation;
  readonly does: UseCases;
  readonly store: Store;
  readonly venue: Venue;
  readonly ids: Ids;
  readonly codes: Codes;
  readonly matcher: TruthMatcher;
  readonly clerks: readonly StaffActor[];
  /** Whoever found a thing at a ride, or carries things to the desk. */
  readonly colleague: StaffActor;
  readonly kiosk: Extract<Actor, { kind: 'kiosk' }>;
}

const tabletId = idOf<DeviceId>(1, 'd0000000');
const kioskId = idOf<DeviceId>(2, 'd0000000');
const staffId = (number: number) => idOf<StaffId>(number, '50000000');

/** Open the house at a moment, with `clerks` clerks and a colleague on the staff list. */
export async function openHouse(startMs: number, venue: Venue, p: Parameters): Promise<House> {
  const simulation = createSimulation(startMs);
  const { clock } = simulation;
  const store = createMemoryStore();
  const ids = countingIds();
  const codes = plainCodes();
  const matcher = new TruthMatcher(p);
  const does = createUseCases({
    store,
    clock,
    ids,
    codes,
    secrets: plainSecrets(),
    venue,
    matcher,
    photos: memoryPhotoStudio(clock),
  });
  await does.ensureCounters();
  await moveIn(store, p.clerks);
  const actor = (number: number): StaffActor => ({
    kind: 'staff',
    staffId: staffId(number),
    deviceId: tabletId,
  });
  return {
    simulation,
    does,
    store,
    venue,
    ids,
    codes,
    matcher,
    clerks: Array.from({ length: p.clerks }, (_, clerk) => actor(clerk + 1)),
    colleague: actor(p.clerks + 1),
    kiosk: { kind: 'kiosk', deviceId: kioskId },
  };
}

function moveIn(store: Store, clerks: number): Promise<void> {
  return store.transaction(async (tx) => {
    for (let number = 1; number <= clerks + 1; number += 1) {
      const handle = `staff-${number}`;
      await tx.staff.add(aStaffMember({ id: staffId(number), handle, name: handle }));
    }
    await tx.devices.add(aDevice({ id: tabletId }));
    await tx.devices.add(
      aDevice({
        id: kioskId,
        kind: 'kiosk',
        name: 'Desk kiosk',
        kioskProfileId: 'gate-kiosk',
        tokenHash: 'hash of the desk kiosk',
      }),
    );
  });
}
