import { staff } from '@homeward/contract';
import { fail, ok, sessionHours, type Venue } from '@homeward/domain';
import type { CurrentSession, Shift, UseCases } from '@homeward/usecases';
import type { Response } from 'express';
import type { SetUpDoor } from '../world/set-up-door.ts';
import type { ContractRouter } from './contract-router.ts';
import { type Cookies, deviceCookieSeconds } from './cookies.ts';
import type { Knock } from './knock.ts';
import { presentSession, presentStaffMember } from './staff.views.ts';

export interface StaffDoors {
  readonly venue: Venue;
  readonly cookies: Cookies;
  readonly setUpDoor: SetUpDoor;
}

/** HTTP door to the people who work here: their shifts, and who they are. */
export function staffRoutes(router: ContractRouter, house: UseCases, doors: StaffDoors): void {
  shiftRoutes(router, house, doors);
  setUpRoute(router, house, doors);
  router.on(
    staff.list,
    async () => ok(await house.listStaff()),
    (everybody) => ({ staff: everybody.map(presentStaffMember) }),
  );
  router.on(staff.add, ({ body, actor }) => house.addStaffMember(body, actor), presentStaffMember);
  router.on(staff.deactivate, ({ params: { staffId: id }, actor }) =>
    house.deactivateStaffMember({ id }, actor),
  );
}

function shiftRoutes(
  router: ContractRouter,
  house: UseCases,
  { venue, cookies }: StaffDoors,
): void {
  router.on(
    staff.signIn,
    async ({ body, actor, response }) => {
      const shift = await house.signIn({ ...body, deviceId: actor.deviceId });
      if (shift.ok) keepShift(cookies, response, shift.value);
      return shift;
    },
    (shift) => presentSession(shift, venue),
  );
  router.on(staff.signOut, async ({ actor, response }) => {
    const sessionToken = cookies.read(response.req.headers.cookie).session ?? '';
    cookies.clear(response, 'session');
    return house.signOut({ sessionToken }, actor);
  });
  router.on(
    staff.current,
    async ({ knock }) => ok(sessionOf(knock)),
    (session) => ({ session: session && presentSession(session, venue) }),
  );
}

/** The first administrator comes in through the one-time link, once. */
function setUpRoute(
  router: ContractRouter,
  house: UseCases,
  { venue, cookies, setUpDoor }: StaffDoors,
): void {
  router.on(
    staff.setUp,
    async ({ body: { token, ...person }, response }) => {
      if (!(await setUpDoor.opens(token))) return fail('setup.closed');
      const shift = await house.setUpFirstAdmin({ ...person, deviceName: 'First device' });
      if (!shift.ok) return shift;
      await setUpDoor.shut();
      cookies.set(response, 'staff', shift.value.deviceToken, deviceCookieSeconds);
      keepShift(cookies, response, shift.value);
      return shift;
    },
    (shift) => presentSession(shift, venue),
  );
}

/** Keep a shift in a cookie that ends with it. */
export function keepShift(cookies: Cookies, response: Response, { sessionToken }: Shift): void {
  cookies.set(response, 'session', sessionToken, sessionHours * 3600);
}

function sessionOf({ shift, devices }: Knock): CurrentSession | null {
  if (!shift || !devices.staff) return null;
  return { staff: shift.member, device: devices.staff, expiresAt: shift.session.expiresAt };
}
