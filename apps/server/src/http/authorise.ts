import type { Caller } from '@homeward/contract';
import { type DeviceId, fail, type LostReportId, ok, type Result } from '@homeward/domain';
import type { FinderActor, StaffActor } from '@homeward/usecases';
import { hasRole, type Knock } from './knock.ts';

export interface KioskActor {
  readonly kind: 'kiosk';
  readonly deviceId: DeviceId;
}

export interface GuestActor {
  readonly kind: 'guest';
  readonly reportId: LostReportId;
}

/** An enrolled staff device on which nobody need be at work. */
export interface StaffDeviceActor {
  readonly kind: 'staff-device';
  readonly deviceId: DeviceId;
}

interface ActorTable {
  anyone: null;
  demo: null;
  kiosk: KioskActor;
  'staff-device': StaffDeviceActor;
  guest: GuestActor;
  'guest-code': GuestActor;
  'kiosk-code': GuestActor;
  finder: FinderActor;
  intake: StaffActor;
  desk: StaffActor;
  supervisor: StaffActor;
  admin: StaffActor;
}

/** Who a handler may find itself acting for, from the endpoint's own list of callers. */
export type ActorFor<Access extends Caller> = ActorTable[Access];

type AuthorisationRefusal =
  | 'caller.not-signed-in'
  | 'caller.not-allowed'
  | 'device.not-enrolled'
  | 'guest.link-invalid'
  | 'request.not-found';

/**
 * May this knock open that door, and as whom? A guest's own link comes first,
 * for it was shown on purpose; then the callers in the order of the list.
 */
export function authorise<Access extends Caller>(
  { access }: { readonly access: readonly Access[] },
  knock: Knock,
  isDemo: boolean,
): Result<ActorFor<Access>, AuthorisationRefusal> {
  const callers: readonly Caller[] = access;
  if (callers.includes('demo') && !isDemo) return fail('request.not-found');
  if (knock.guest === 'refused' && callers.some(isGuest)) return fail('guest.link-invalid');
  const inOrder = [...callers].sort((a, b) => rank(a) - rank(b));
  for (const caller of inOrder) {
    const actor = actorAs(caller, knock);
    if (actor !== undefined) return ok(actor as ActorFor<Access>);
  }
  if (callers.includes('staff-device')) return fail('device.not-enrolled');
  const isKnown =
    knock.shift || knock.guest || knock.finder || Object.keys(knock.devices).length > 0;
  return fail(isKnown ? 'caller.not-allowed' : 'caller.not-signed-in');
}

function isGuest(caller: Caller): boolean {
  const byKey: readonly Caller[] = ['guest', 'guest-code', 'kiosk-code', 'finder'];
  return byKey.includes(caller);
}

function rank(caller: Caller): number {
  if (isGuest(caller)) return 0;
  return caller === 'anyone' || caller === 'demo' ? 2 : 1;
}

/** Whom this knock acts for as such a caller; undefined when it isn't one. */
function actorAs(caller: Caller, knock: Knock): ActorTable[Caller] | undefined {
  const { devices, guest, shift } = knock;
  switch (caller) {
    case 'anyone':
    case 'demo':
      return null;
    case 'kiosk':
      return devices.kiosk && { kind: 'kiosk', deviceId: devices.kiosk.id };
    case 'staff-device':
      return devices.staff && { kind: 'staff-device', deviceId: devices.staff.id };
    case 'guest':
    case 'guest-code':
    case 'kiosk-code': {
      if (!guest || guest === 'refused') return undefined;
      const isShown = (guest.by === 'link') === (caller === 'guest');
      const isThere = caller !== 'kiosk-code' || devices.kiosk !== undefined;
      return isShown && isThere ? { kind: 'guest', reportId: guest.reportId } : undefined;
    }
    case 'finder':
      return knock.finder ? { kind: 'finder', ticketId: knock.finder } : undefined;
    default: {
      if (!shift || !hasRole(knock, caller)) return undefined;
      const { staffId, deviceId } = shift.session;
      return { kind: 'staff', staffId, deviceId };
    }
  }
}
