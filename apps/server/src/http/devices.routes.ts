import { devices } from '@homeward/contract';
import { deviceKinds, ok, type Venue } from '@homeward/domain';
import type { UseCases } from '@homeward/usecases';
import type { ContractRouter } from './contract-router.ts';
import { type Cookies, deviceCookieSeconds } from './cookies.ts';
import { presentDevice } from './devices.views.ts';

/** HTTP door to the screens the venue trusts. */
export function deviceRoutes(
  router: ContractRouter,
  house: UseCases,
  venue: Venue,
  cookies: Cookies,
): void {
  router.on(
    devices.current,
    async ({ query: { kind }, knock }) => {
      const kinds = kind ? [kind] : deviceKinds;
      const asked = kinds.flatMap((name) => knock.devices[name] ?? []);
      return ok(asked[0] ?? null);
    },
    (device) => ({ device: device && presentDevice(device, venue) }),
  );
  router.on(
    devices.enrol,
    async ({ body: { code }, response }) => {
      const enrolled = await house.enrolDevice({ code });
      if (!enrolled.ok) return enrolled;
      const { device, token } = enrolled.value;
      cookies.set(response, device.kind, token, deviceCookieSeconds);
      return ok(device);
    },
    (device) => presentDevice(device, venue),
  );
  router.on(
    devices.invite,
    ({ body, actor }) => house.inviteDevice(body, actor),
    ({ code, expiresAt }) => ({ code, expiresAt }),
  );
  router.on(
    devices.list,
    async () => ok(await house.listDevices()),
    (all) => ({ devices: all.map((device) => presentDevice(device, venue)) }),
  );
  router.on(devices.revoke, ({ params: { deviceId: id }, actor }) =>
    house.revokeDevice({ id }, actor),
  );
}
