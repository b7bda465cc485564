import {
  type DeviceId,
  type DeviceKind,
  epochMsOf,
  type Instant,
  instantOf,
} from '@homeward/domain';
import {
  type Clock,
  createUseCases,
  type Deps,
  type StaffActor,
  type UseCases,
} from '@homeward/usecases';
import type { KioskActor } from '../http/authorise.ts';
import type { House } from '../open-house.ts';
import { type DemoRole, demoStaff } from './demo-staff.ts';

/** The demo venue with a clock that can be set back, and everybody in their place. */
export interface Scene {
  /** The present of the demo: its history is told back from here. */
  readonly begun: Instant;
  readonly deps: Deps;
  readonly useCases: UseCases;
  readonly staff: Readonly<Record<DemoRole, StaffActor>>;
  readonly kiosk: KioskActor;
  /** Set the clock of the scene. */
  turnTo(minutesAgo: number): void;
}

/** One thing that happened at the demo venue. */
export interface DemoStep {
  readonly minutesAgo: number;
  take(scene: Scene): Promise<{ readonly ok: boolean }>;
}

/** The instant that lies so many minutes before the present of the demo. */
export function minutesBefore(begun: Instant, minutes: number): Instant {
  return instantOf(epochMsOf(begun) - minutes * 60_000);
}

/** Hire the demo staff, enrol their devices and hand out a clock. */
export async function setScene(house: House, begun: Instant): Promise<Scene> {
  let now = begun;
  const clock: Clock = { now: () => now };
  const deps: Deps = { ...house.deps, clock };
  const useCases = createUseCases(deps);
  const tablet = await deviceOf(useCases, 'staff', 'Desk tablet');
  const kiosk = await deviceOf(useCases, 'kiosk', 'Gate kiosk');
  const staff: Partial<Record<DemoRole, StaffActor>> = {};
  for (const role of Object.keys(demoStaff) as DemoRole[]) {
    staff[role] = { kind: 'staff', staffId: await hire(useCases, role), deviceId: tablet };
  }
  return {
    begun,
    deps,
    useCases,
    staff: staff as Scene['staff'],
    kiosk: { kind: 'kiosk', deviceId: kiosk },
    turnTo(minutesAgo) {
      now = minutesBefore(begun, minutesAgo);
    },
  };
}

async function hire(useCases: UseCases, role: DemoRole) {
  const person = demoStaff[role];
  const known = (await useCases.listStaff()).find(({ handle }) => handle === person.handle);
  if (known) return known.id;
  const added = await useCases.addStaffMember(person, { kind: 'system' });
  if (!added.ok) throw new Error(`The demo cannot hire ${person.handle}: ${added.refusal.code}`);
  return added.value.id;
}

async function deviceOf(useCases: UseCases, kind: DeviceKind, name: string): Promise<DeviceId> {
  const known = (await useCases.listDevices()).find((device) => device.name === name);
  if (known) return known.id;
  const profile = { kind, name, kioskProfileId: null };
  const invited = await useCases.inviteDevice(profile, { kind: 'system' });
  const enrolled = invited.ok ? await useCases.enrolDevice({ code: invited.value.code }) : invited;
  if (!enrolled.ok) throw new Error(`The demo cannot enrol ${name}: ${enrolled.refusal.code}`);
  return enrolled.value.device.id;
}
