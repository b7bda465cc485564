import {
  type DeviceKind,
  type Enrolment,
  type EnrolmentId,
  enrolmentExpiry,
  fail,
  ok,
} from '@homeward/domain';
import type { Actor, Deps } from '../ports.ts';

export interface InviteDevice {
  readonly kind: DeviceKind;
  readonly name: string;
  readonly kioskProfileId: string | null;
}

type InviteDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'codes' | 'venue'>;

/** Make a code that lets one new device in, once and soon; only its hash is kept. */
export function inviteDevice({ store, clock, ids, codes, venue }: InviteDeps) {
  return ({ kind, name, kioskProfileId }: InviteDevice, actor: Actor) =>
    store.transaction(async (tx) => {
      if (kioskProfileId && !venue.kioskProfiles.some(({ id }) => id === kioskProfileId)) {
        return fail('request.invalid', { field: 'kioskProfileId' });
      }
      const at = clock.now();
      const code = codes.enrolmentCode();
      const enrolment: Enrolment = {
        id: ids.next<EnrolmentId>(),
        codeHash: codes.hash(code),
        kind,
        name: name.trim(),
        kioskProfileId,
        invitedBy: actor.kind === 'staff' ? actor.staffId : null,
        expiresAt: enrolmentExpiry(at),
        usedAt: null,
      };
      await tx.devices.addEnrolment(enrolment);
      await tx.events.append(
        { name: 'device.invited', id: enrolment.id, version: 1, facts: { kind, name } },
        actor,
        at,
      );
      return ok({ code, expiresAt: enrolment.expiresAt });
    });
}
