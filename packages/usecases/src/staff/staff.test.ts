import type { DeviceId, StaffId } from '@homeward/domain';
import {
  aDevice,
  createTestDesk,
  idOf,
  must,
  only,
  refusalOf,
  type TestDesk,
} from '@homeward/testkit';
import { expect, test } from 'vitest';
import { signIn } from './sign-in.ts';

const passphrase = 'correct horse battery';

async function clerkSignsIn(desk: TestDesk) {
  const { deviceId } = desk.clerk;
  return must(await desk.does.signIn({ handle: 'clerk', passphrase, deviceId }));
}

test('a new colleague signs in with handle and passphrase, whatever the case of the handle', async () => {
  const desk = await createTestDesk();
  const joining = { name: ' New One ', handle: ' NewOne ', roles: ['intake'], passphrase } as const;
  const member = must(await desk.does.addStaffMember(joining, desk.admin));
  expect(member).toMatchObject({ name: 'New One', handle: 'newone', roles: ['intake'] });
  const { deviceId } = desk.clerk;
  const shift = must(await desk.does.signIn({ handle: 'NEWONE', passphrase, deviceId }));
  expect(shift).toMatchObject({ staff: { id: member.id }, device: { id: deviceId } });
});

test('whoever signs in takes the device over from the one before', async () => {
  const desk = await createTestDesk();
  const before = await clerkSignsIn(desk);
  const after = await clerkSignsIn(desk);
  expect(await desk.does.findSession(before.sessionToken)).toBeNull();
  expect(await desk.does.findSession(after.sessionToken)).not.toBeNull();
});

test('no passphrase is kept, in no row and no event', async () => {
  const desk = await createTestDesk();
  const joining = {
    name: 'New',
    handle: 'new',
    roles: ['desk'],
    passphrase: 'SECRET passphrase',
  } as const;
  const { passphraseHash, ...row } = must(await desk.does.addStaffMember(joining, desk.admin));
  expect(passphraseHash).toBe(await desk.secrets.hash(joining.passphrase));
  expect(JSON.stringify([row, await desk.events()])).not.toContain('SECRET');
});

test('a handle belongs to one person, and a short passphrase to nobody', async () => {
  const desk = await createTestDesk();
  const joining = { name: 'Another', handle: 'CLERK', roles: ['desk'], passphrase } as const;
  const add = desk.does.addStaffMember;
  expect(refusalOf(await add(joining, desk.admin))).toBe('staff.handle-taken');
  const short = { ...joining, handle: 'other', passphrase: 'too short' };
  expect(await add(short, desk.admin)).toMatchObject({
    refusal: { code: 'staff.passphrase-too-short', shortest: 12 },
  });
  expect(await desk.does.listStaff()).toHaveLength(3);
});

test('a session is known by its token for twelve hours, and only its hash is kept', async () => {
  const desk = await createTestDesk();
  const { sessionToken, expiresAt } = await clerkSignsIn(desk);
  const session = await desk.does.findSession(sessionToken);
  expect(session).toMatchObject({
    staff: { id: desk.clerk.staffId },
    device: { id: desk.clerk.deviceId },
    expiresAt,
  });
  expect(await desk.does.findSession('guessed')).toBeNull();
  expect(await desk.does.findSession(desk.deps.codes.hash(sessionToken))).toBeNull();
  desk.clock.advance(12 * 60 - 1);
  expect(await desk.does.findSession(sessionToken)).not.toBeNull();
  desk.clock.advance(1);
  expect(await desk.does.findSession(sessionToken)).toBeNull();
});

test('a wrong handle and a wrong passphrase look alike and cost alike', async () => {
  const desk = await createTestDesk();
  const { deviceId } = desk.clerk;
  const wrong = await desk.does.signIn({ handle: 'clerk', passphrase: 'wrong', deviceId });
  const unknown = await desk.does.signIn({ handle: 'nobody', passphrase: 'wrong', deviceId });
  expect(unknown).toEqual(wrong);
  expect(refusalOf(unknown)).toBe('staff.wrong-passphrase');
  expect(desk.secrets.verified).toHaveLength(2);
});

test('the passphrase of nobody opens nothing', async () => {
  const desk = await createTestDesk();
  const { deviceId } = desk.clerk;
  await desk.does.signIn({ handle: 'nobody', passphrase: 'guess', deviceId });
  const nobodys = only(desk.secrets.verified).hash.replace('plain:', '');
  const trying = { handle: 'nobody', passphrase: nobodys, deviceId };
  expect(refusalOf(await desk.does.signIn(trying))).toBe('staff.wrong-passphrase');
});

test('staff sign in on enrolled staff devices only', async () => {
  const desk = await createTestDesk();
  const on = async (deviceId: DeviceId) =>
    refusalOf(await desk.does.signIn({ handle: 'clerk', passphrase, deviceId }));
  expect(await on(desk.kiosk.deviceId)).toBe('device.not-enrolled');
  expect(await on(idOf<DeviceId>(999))).toBe('device.not-enrolled');
  must(await desk.does.revokeDevice({ id: desk.clerk.deviceId }, desk.admin));
  expect(await on(desk.clerk.deviceId)).toBe('device.not-enrolled');
});

test('signing out ends this session and no other, and twice is harmless', async () => {
  const desk = await createTestDesk();
  const { sessionToken } = await clerkSignsIn(desk);
  const second = aDevice({
    id: idOf<DeviceId>(77),
    kind: 'staff',
    tokenHash: 'of the second tablet',
  });
  await desk.store.transaction((tx) => tx.devices.add(second));
  const there = must(await desk.does.signIn({ handle: 'clerk', passphrase, deviceId: second.id }));
  must(await desk.does.signOut({ sessionToken }, desk.clerk));
  must(await desk.does.signOut({ sessionToken }, desk.clerk));
  expect(await desk.does.findSession(sessionToken)).toBeNull();
  expect(await desk.does.findSession(there.sessionToken)).not.toBeNull();
  const told = (await desk.events()).filter(({ name }) => name === 'staff.signed-out');
  expect(told).toHaveLength(1);
});

test('nobody signs somebody else out', async () => {
  const desk = await createTestDesk();
  const { sessionToken } = await clerkSignsIn(desk);
  must(await desk.does.signOut({ sessionToken }, desk.colleague));
  expect(await desk.does.findSession(sessionToken)).not.toBeNull();
});

test('whoever leaves is signed out at once and cannot come back in', async () => {
  const desk = await createTestDesk();
  const { sessionToken } = await clerkSignsIn(desk);
  const id = desk.clerk.staffId;
  const left = must(await desk.does.deactivateStaffMember({ id }, desk.admin));
  expect(left.isActive).toBe(false);
  expect(await desk.does.findSession(sessionToken)).toBeNull();
  const tokenHash = desk.deps.codes.hash(sessionToken);
  expect(await desk.store.read((tx) => tx.staff.findSession(tokenHash))).toBeNull();
  const { deviceId } = desk.clerk;
  expect(refusalOf(await desk.does.signIn({ handle: 'clerk', passphrase, deviceId }))).toBe(
    'staff.wrong-passphrase',
  );
  expect(must(await desk.does.deactivateStaffMember({ id }, desk.admin))).toEqual(left);
});

test('whoever is shown the door while their passphrase is being checked stays outside', async () => {
  const desk = await createTestDesk();
  const secrets = {
    ...desk.secrets,
    async verify(typed: string, hash: string) {
      must(await desk.does.deactivateStaffMember({ id: desk.clerk.staffId }, desk.admin));
      return desk.secrets.verify(typed, hash);
    },
  };
  const { deviceId } = desk.clerk;
  const slowSignIn = signIn({ ...desk.deps, secrets });
  expect(refusalOf(await slowSignIn({ handle: 'clerk', passphrase, deviceId }))).toBe(
    'staff.wrong-passphrase',
  );
});

test('the last admin stays', async () => {
  const desk = await createTestDesk();
  const leave = (id: StaffId) => desk.does.deactivateStaffMember({ id }, desk.admin);
  expect(refusalOf(await leave(desk.admin.staffId))).toBe('staff.last-admin');
  const joining = { name: 'Second', handle: 'second', roles: ['admin'], passphrase } as const;
  const second = must(await desk.does.addStaffMember(joining, desk.admin));
  must(await leave(desk.admin.staffId));
  expect(refusalOf(await leave(second.id))).toBe('staff.last-admin');
  expect(refusalOf(await leave(idOf<StaffId>(999)))).toBe('staff.not-found');
});

test('an empty house is set up once, by somebody who is then at work', async () => {
  const desk = await createTestDesk({ isEmpty: true });
  const first = { name: 'First', handle: 'First', passphrase, deviceName: 'Office' };
  const setUp = must(await desk.does.setUpFirstAdmin(first));
  expect(setUp.staff).toMatchObject({ handle: 'first', roles: expect.arrayContaining(['admin']) });
  expect((await desk.does.findSession(setUp.sessionToken))?.staff.id).toBe(setUp.staff.id);
  expect(await desk.does.findDevice(setUp.deviceToken)).toMatchObject({
    kind: 'staff',
    name: 'Office',
  });
  expect(refusalOf(await desk.does.setUpFirstAdmin({ ...first, handle: 'second' }))).toBe(
    'setup.closed',
  );
});

test('of two who set up at the same moment, one does', async () => {
  const desk = await createTestDesk({ isEmpty: true });
  const setUp = (handle: string) =>
    desk.does.setUpFirstAdmin({ name: handle, handle, passphrase, deviceName: 'Office' });
  const answers = await Promise.all([setUp('one'), setUp('two')]);
  expect(new Set(answers.map(refusalOf))).toEqual(new Set(['setup.closed', null]));
});

test('the first admin too has a long passphrase', async () => {
  const desk = await createTestDesk({ isEmpty: true });
  const first = { name: 'First', handle: 'first', passphrase: 'short', deviceName: 'Office' };
  expect(refusalOf(await desk.does.setUpFirstAdmin(first))).toBe('staff.passphrase-too-short');
  expect(await desk.does.listStaff()).toEqual([]);
});

test('a session on a device that is revoked or unknown is over', async () => {
  const desk = await createTestDesk();
  const { sessionToken } = await clerkSignsIn(desk);
  await desk.store.transaction(async (tx) => {
    const device = (await tx.devices.find(desk.clerk.deviceId)) ?? aDevice();
    await tx.devices.save({ ...device, revokedAt: desk.clock.now() });
  });
  expect(await desk.does.findSession(sessionToken)).toBeNull();
});
