import {
  type DeviceId,
  enrolDevice as enrol,
  fail,
  isUsable,
  ok,
  readSpokenCode,
} from '@homeward/domain';
import type { Deps } from '../ports.ts';

type EnrolDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'codes'>;

/**
 * Let an invited device in with its code, once. Wrong, used and expired codes
 * look alike. The token goes into the device's cookie and is stored nowhere.
 */
export function enrolDevice({ store, clock, ids, codes }: EnrolDeps) {
  return ({ code }: { readonly code: string }) =>
    store.transaction(async (tx) => {
      const at = clock.now();
      const enrolment = await tx.devices.findEnrolment(codes.hash(readSpokenCode(code)));
      if (!enrolment || !isUsable(enrolment, at)) return fail('device.wrong-code');

      const token = codes.sessionToken();
      const device = enrol(
        enrolment,
        { id: ids.next<DeviceId>(), tokenHash: codes.hash(token) },
        at,
      );
      await tx.devices.add(device);
      await tx.devices.markEnrolmentUsed(enrolment, at);
      const { id, version, kind, name } = device;
      await tx.events.append(
        { name: 'device.enrolled', id, version, facts: { kind, name } },
        { kind: 'system' },
        at,
      );
      return ok({ device, token });
    });
}
