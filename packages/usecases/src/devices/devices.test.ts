import type { DeviceId } from '@homeward/domain';
import { createTestDesk, idOf, must, refusalOf } from '@homeward/testkit';
import { expect, test } from 'vitest';

const invitation = { kind: 'kiosk', name: 'Pier kiosk', kioskProfileId: 'gate-kiosk' } as const;

test('a device is let in by its code, however it is typed, and known by its token', async () => {
  const desk = await createTestDesk();
  const { code, expiresAt } = must(await desk.does.inviteDevice(invitation, desk.admin));
  expect(expiresAt).toBe('2026-06-03T10:15:00.000Z');
  const typed = `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase().replaceAll('0', 'o');
  const { device, token } = must(await desk.does.enrolDevice({ code: typed }));
  expect(device).toMatchObject({ ...invitation, revokedAt: null });
  expect(await desk.does.findDevice(token)).toEqual(device);
  expect(await desk.does.findDevice('guessed')).toBeNull();
  expect(await desk.does.listDevices()).toHaveLength(3);
});

test('a code is good once, for a quarter of an hour, and wrong ones look alike', async () => {
  const desk = await createTestDesk();
  const used = must(await desk.does.inviteDevice(invitation, desk.admin)).code;
  must(await desk.does.enrolDevice({ code: used }));
  const late = must(await desk.does.inviteDevice(invitation, desk.admin)).code;
  desk.clock.advance(15);
  const answers = [];
  for (const code of [used, late, 'WRONG000', '']) {
    answers.push(await desk.does.enrolDevice({ code }));
  }
  expect(answers.map(refusalOf)).toEqual(Array(4).fill('device.wrong-code'));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test('of two devices that type the same code at the same moment, one is let in', async () => {
  const desk = await createTestDesk();
  const { code } = must(await desk.does.inviteDevice(invitation, desk.admin));
  const answers = await Promise.all([
    desk.does.enrolDevice({ code }),
    desk.does.enrolDevice({ code }),
  ]);
  expect(answers.map(refusalOf).sort()).toEqual(['device.wrong-code', null]);
});

test('neither code nor token is kept or told', async () => {
  const desk = await createTestDesk();
  const { code } = must(await desk.does.inviteDevice(invitation, desk.admin));
  const { device, token } = must(await desk.does.enrolDevice({ code }));
  const kept = JSON.stringify([await desk.events(), device]);
  expect(kept).not.toContain(code);
  expect(kept).not.toContain(token);
});

test('a kiosk profile has to be one of the venue’s', async () => {
  const desk = await createTestDesk();
  const wrong = { ...invitation, kioskProfileId: 'moon' };
  expect(refusalOf(await desk.does.inviteDevice(wrong, desk.admin))).toBe('request.invalid');
});

test('a revoked device is trusted no more, nor is anybody at work on it', async () => {
  const desk = await createTestDesk();
  const { code } = must(
    await desk.does.inviteDevice(
      { kind: 'staff', name: 'Tablet', kioskProfileId: null },
      desk.admin,
    ),
  );
  const { device, token } = must(await desk.does.enrolDevice({ code }));
  const signingIn = { handle: 'clerk', passphrase: 'correct horse battery', deviceId: device.id };
  const { sessionToken } = must(await desk.does.signIn(signingIn));
  const revoked = must(await desk.does.revokeDevice({ id: device.id }, desk.admin));
  expect(revoked.revokedAt).toBe(desk.clock.now());
  expect(await desk.does.findDevice(token)).toBeNull();
  expect(await desk.does.findSession(sessionToken)).toBeNull();
  const tokenHash = desk.deps.codes.hash(sessionToken);
  expect(await desk.store.read((tx) => tx.staff.findSession(tokenHash))).toBeNull();

  desk.clock.advance(5);
  expect(must(await desk.does.revokeDevice({ id: device.id }, desk.admin))).toEqual(revoked);
  const nothing = { id: idOf<DeviceId>(999) };
  expect(refusalOf(await desk.does.revokeDevice(nothing, desk.admin))).toBe('device.not-found');
});
