import { staff } from '@homeward/contract';
import { type DeviceKind, fail, ok, type Venue } from '@homeward/domain';
import type { UseCases } from '@homeward/usecases';
import type { Response } from 'express';
import { demoStaff } from '../demo/demo-staff.ts';
import type { ContractRouter } from './contract-router.ts';
import { type Cookies, deviceCookieSeconds } from './cookies.ts';
import type { Knock } from './knock.ts';
import { keepShift } from './staff.routes.ts';
import { presentSession } from './staff.views.ts';

export interface DemoDoors {
  readonly venue: Venue;
  readonly cookies: Cookies;
}

const demoScreens: Record<DeviceKind, string> = {
  kiosk: 'Demo kiosk',
  staff: 'Demo tablet',
  wall: 'Demo wall',
};

/** In demo mode one press makes a browser every screen of the house, with the demo staff at work. */
export function demoRoutes(
  router: ContractRouter,
  house: UseCases,
  { venue, cookies }: DemoDoors,
): void {
  router.on(
    staff.demoSignIn,
    async ({ knock, response }) => {
      await enrol(house, venue, cookies, { kind: 'kiosk', knock, response });
      await enrol(house, venue, cookies, { kind: 'wall', knock, response });
      const tablet = await enrol(house, venue, cookies, { kind: 'staff', knock, response });
      const { handle, passphrase } = demoStaff.administrator;
      const shift = await house.signIn({ handle, passphrase, deviceId: tablet.id });
      if (!shift.ok) return fail('request.not-found');
      keepShift(cookies, response, shift.value);
      return ok(shift.value);
    },
    (shift) => presentSession(shift, venue),
  );
}

interface Enrolling {
  readonly kind: DeviceKind;
  readonly knock: Knock;
  readonly response: Response;
}

async function enrol(
  house: UseCases,
  venue: Venue,
  cookies: Cookies,
  { kind, knock, response }: Enrolling,
) {
  const known = knock.devices[kind];
  if (known) return known;
  const profile = kind === 'kiosk' ? (venue.kioskProfiles[0]?.id ?? null) : null;
  const invited = await house.inviteDevice(
    { kind, name: demoScreens[kind], kioskProfileId: profile },
    { kind: 'system' },
  );
  const enrolled = invited.ok ? await house.enrolDevice({ code: invited.value.code }) : invited;
  if (!enrolled.ok) throw new Error('A code made a moment ago does not open');
  cookies.set(response, kind, enrolled.value.token, deviceCookieSeconds);
  return enrolled.value.device;
}
