import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { at, counter, tokenHash } from '../samples.ts';
import { device, enrolment, staffMember } from '../samples-of-people.ts';
import { databases } from './databases.ts';

describe.each(databases)('people and devices $name', ({ start, open, clear, stop }) => {
  beforeAll(start);
  afterEach(clear);
  afterAll(stop);

  it('lists counters by id, staff by handle and devices as they came', async () => {
    const store = await open();
    await store.transaction(async (tx) => {
      for (const number of [2, 1]) {
        await tx.counters.add(counter(number));
        await tx.staff.add(staffMember(number));
        await tx.devices.add(device(number));
      }
      await tx.devices.save({ ...device(1), revokedAt: at(9) });
    });
    await store.read(async (tx) => {
      expect(await tx.counters.list()).toEqual([counter(1), counter(2)]);
      expect(await tx.staff.list()).toEqual([staffMember(1), staffMember(2)]);
      expect((await tx.devices.list()).map((each) => each.id)).toEqual([
        device(1).id,
        device(2).id,
      ]);
      expect((await tx.devices.findByTokenHash(tokenHash(1)))?.revokedAt).toBe(at(9));
      expect(await tx.staff.findByHandle('colleague2')).toEqual(staffMember(2));
    });
  });

  it('ends one session, or all of a staff member or of a device', async () => {
    const store = await open();
    const session = (number: number, staff: number, on: number) => ({
      tokenHash: tokenHash(number),
      staffId: staffMember(staff).id,
      deviceId: device(on).id,
      startedAt: at(),
      expiresAt: at(720),
    });
    const sessions = [session(1, 1, 1), session(2, 1, 2), session(3, 2, 1), session(4, 2, 2)];
    await store.transaction(async (tx) => {
      await tx.staff.add(staffMember(1));
      await tx.staff.add(staffMember(2));
      for (const each of sessions) await tx.staff.addSession(each);
    });
    const atWork = () =>
      store.read(async (tx) => {
        const numbers: number[] = [];
        for (const { tokenHash: hash } of sessions) {
          if (await tx.staff.findSession(hash)) numbers.push(Number(hash));
        }
        return numbers;
      });
    expect(await store.read((tx) => tx.staff.findSession(tokenHash(3)))).toEqual(sessions[2]);
    await store.transaction((tx) => tx.staff.endSession(tokenHash(4)));
    expect(await atWork()).toEqual([1, 2, 3]);
    await store.transaction((tx) => tx.staff.endSessionsOf({ staffId: staffMember(1).id }));
    expect(await atWork()).toEqual([3]);
    await store.transaction((tx) => tx.staff.endSessionsOf({ deviceId: device(1).id }));
    expect(await atWork()).toEqual([]);
  });

  it('remembers when an invitation was used', async () => {
    const store = await open();
    const invitation = { ...enrolment(1), usedAt: null };
    await store.transaction((tx) => tx.devices.addEnrolment(invitation));
    await store.transaction((tx) => tx.devices.markEnrolmentUsed(invitation, at(4)));
    const used = await store.read((tx) => tx.devices.findEnrolment(invitation.codeHash));
    expect(used).toEqual({ ...invitation, usedAt: at(4) });
  });
});
