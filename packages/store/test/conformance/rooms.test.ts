import type { ClaimId } from '@homeward/domain';
import { AlreadyHandedOver, IdAlreadyUsed } from '@homeward/usecases';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AlreadyTaken } from '../../src/index.ts';
import {
  at,
  claim,
  counter,
  foundItem,
  handover,
  id,
  lostReport,
  match,
  photo,
  ticket,
  tokenHash,
} from '../samples.ts';
import { device, enrolment, staffMember } from '../samples-of-people.ts';
import { databases } from './databases.ts';

describe.each(databases)('rooms $name', ({ start, open, clear, stop }) => {
  beforeAll(start);
  afterEach(clear);
  afterAll(stop);

  /** A store with found items 1 to 3 and lost reports 1 to 3. */
  async function openHouse() {
    const store = await open();
    await store.transaction(async (tx) => {
      for (const number of [1, 2, 3]) {
        await tx.foundItems.add(foundItem(number));
        await tx.lostReports.add(lostReport(number), tokenHash(number));
      }
    });
    return store;
  }

  it('gives back everything exactly as it was given', async () => {
    const store = await open();
    const item = foundItem(1, {
      whereabouts: { at: 'counter', counterId: counter(1).id },
      reservedFor: id<ClaimId>('claim', 1),
      brand: "O'Neill; DROP TABLE found_items --",
      description: 'line one\nline two\t“quotes” 失くし物 🧸',
      colours: [],
      photoIds: [],
    });
    const ready = ticket(1, {
      readyAt: at(3),
      calledAt: at(4),
      calls: 2,
      counterId: counter(1).id,
    });
    const closed = staffMember(2, { isActive: false, roles: [] });
    await store.transaction(async (tx) => {
      await tx.foundItems.add(item);
      await tx.lostReports.add(lostReport(1), tokenHash(1));
      await tx.photos.add(photo(1));
      await tx.matches.add(match(1, 1));
      await tx.claims.add(claim(1, 1, 1));
      await tx.handovers.add(handover(1, claim(1, 1, 1)));
      await tx.tickets.add(ready);
      await tx.counters.add(counter(1));
      await tx.staff.add(staffMember(1));
      await tx.staff.add(closed);
      await tx.devices.add(device(1));
      await tx.devices.addEnrolment(enrolment(1));
    });
    await store.read(async (tx) => {
      expect(await tx.foundItems.find(item.id)).toEqual(item);
      expect(await tx.lostReports.find(lostReport(1).id)).toEqual(lostReport(1));
      expect(await tx.photos.find(photo(1).id)).toEqual(photo(1));
      expect(await tx.matches.find(match(1, 1).id)).toEqual(match(1, 1));
      expect(await tx.claims.find(claim(1, 1, 1).id)).toEqual(claim(1, 1, 1));
      expect(await tx.handovers.findByItem(item.id)).toEqual(handover(1, claim(1, 1, 1)));
      expect(await tx.tickets.find(ready.id)).toEqual(ready);
      expect(await tx.counters.find(counter(1).id)).toEqual(counter(1));
      expect(await tx.staff.list()).toEqual([staffMember(1), closed]);
      expect(await tx.devices.find(device(1).id)).toEqual(device(1));
      expect(await tx.devices.findEnrolment(tokenHash(1))).toEqual(enrolment(1));
    });
  });

  it('answers null for what it has never heard of', async () => {
    const store = await open();
    await store.read(async (tx) => {
      expect(await tx.foundItems.find(id('item', 9))).toBeNull();
      expect(await tx.foundItems.findByLabel('L-9')).toBeNull();
      expect(await tx.lostReports.findByCode('K7M009')).toBeNull();
      expect(await tx.lostReports.findByTokenHash(tokenHash(9))).toBeNull();
      expect(await tx.matches.findPair(id('item', 9), id('report', 9))).toBeNull();
      expect(await tx.handovers.findByItem(id('item', 9))).toBeNull();
      expect(await tx.staff.findByHandle('nobody')).toBeNull();
      expect(await tx.staff.findSession(tokenHash(9))).toBeNull();
      expect(await tx.devices.findByTokenHash(tokenHash(9))).toBeNull();
      expect(await tx.devices.findEnrolment(tokenHash(9))).toBeNull();
    });
  });

  it('refuses an id that is there already, and the transaction may go on', async () => {
    const store = await openHouse();
    await store.transaction(async (tx) => {
      const again = tx.foundItems.add(foundItem(1, { label: 'L-900', title: 'another' }));
      await expect(again).rejects.toBeInstanceOf(IdAlreadyUsed);
      const twice = tx.lostReports.add(lostReport(1, { code: 'ABC234' }), tokenHash(900));
      await expect(twice).rejects.toBeInstanceOf(IdAlreadyUsed);
      await tx.photos.add(photo(1));
      await expect(tx.photos.add(photo(1))).rejects.toBeInstanceOf(IdAlreadyUsed);
      await tx.foundItems.add(foundItem(4));
    });
    const found = await store.read((tx) => tx.foundItems.findMany([id('item', 1), id('item', 4)]));
    expect(found).toEqual([foundItem(1), foundItem(4)]);
  });

  it('keeps labels, codes, links, pairs, ticket numbers and handles unique', async () => {
    const store = await openHouse();
    await store.transaction(async (tx) => {
      await tx.tickets.add(ticket(1));
      await tx.staff.add(staffMember(1));
      await tx.matches.add(match(1, 1));
      const doubles = [
        () => tx.foundItems.add(foundItem(9, { label: 'L-1' })),
        () => tx.lostReports.add(lostReport(9, { code: lostReport(1).code }), tokenHash(9)),
        () => tx.lostReports.add(lostReport(8), tokenHash(1)),
        () => tx.matches.add(match(1, 1, { id: id('match', 9) })),
        () => tx.tickets.add(ticket(9, { number: 1 })),
        () => tx.staff.add(staffMember(9, { handle: 'colleague1' })),
      ];
      for (const double of doubles) await expect(double()).rejects.toBeInstanceOf(AlreadyTaken);
      await tx.tickets.add(ticket(9, { number: 1, lane: 'enquiry' }));
    });
  });

  it('never hands an item over twice', async () => {
    const store = await openHouse();
    await store.transaction(async (tx) => {
      await tx.claims.add(claim(1, 1, 1));
      await tx.claims.add(claim(2, 1, 2));
      await tx.handovers.add(handover(1, claim(1, 1, 1)));
    });
    const second = store.transaction((tx) => tx.handovers.add(handover(2, claim(2, 1, 2))));
    await expect(second).rejects.toBeInstanceOf(AlreadyHandedOver);
    const retold = store.transaction((tx) => tx.handovers.add(handover(1, claim(1, 1, 1))));
    await expect(retold).rejects.toBeInstanceOf(AlreadyHandedOver);
    const kept = await store.read((tx) => tx.handovers.findByItem(id('item', 1)));
    expect(kept).toEqual(handover(1, claim(1, 1, 1)));
    const counted = await store.read(async (tx) => [
      await tx.handovers.countBetween(at(1), at(2)),
      await tx.handovers.countBetween(at(0), at(1)),
    ]);
    expect(counted).toEqual([1, 0]);
  });

  it('lets nothing point at what is not there', async () => {
    const store = await openHouse();
    const strays = [
      store.transaction((tx) => tx.claims.add(claim(1, 9, 1))),
      store.transaction((tx) => tx.matches.add(match(1, 9))),
      store.transaction((tx) => tx.handovers.add(handover(1, claim(7, 1, 1)))),
      store.transaction((tx) => tx.tickets.add(ticket(1, { reportId: id('report', 9) }))),
    ];
    for (const stray of strays) await expect(stray).rejects.toThrow();
  });

  it('numbers labels 1, 2, 3, and tickets from 1 in each lane on each day', async () => {
    const store = await open();
    await store.transaction(async (tx) => {
      expect(await tx.foundItems.nextLabelNumber()).toBe(1);
      expect(await tx.foundItems.nextLabelNumber()).toBe(2);
      expect(await tx.tickets.nextNumber('2026-06-03', 'pickup')).toBe(1);
      await tx.tickets.add(ticket(1));
      expect(await tx.tickets.nextNumber('2026-06-03', 'pickup')).toBe(2);
    });
    await store.transaction(async (tx) => {
      expect(await tx.foundItems.nextLabelNumber()).toBe(3);
      expect(await tx.tickets.nextNumber('2026-06-03', 'pickup')).toBe(2);
      expect(await tx.tickets.nextNumber('2026-06-03', 'enquiry')).toBe(1);
      expect(await tx.tickets.nextNumber('2026-06-04', 'pickup')).toBe(1);
    });
  });

  it('never gives a guest link away, and wipes a contact without a trace in the report', async () => {
    const store = await openHouse();
    const sms = { channel: 'sms', number: '+15550100' } as const;
    const found = await store.read((tx) => tx.lostReports.findByTokenHash(tokenHash(2)));
    expect(found).toEqual(lostReport(2));
    const saved = await store.transaction((tx) =>
      tx.lostReports.save({ ...lostReport(2), contact: sms }),
    );
    const wiped = await store.transaction((tx) =>
      tx.lostReports.save({ ...saved, contact: { channel: 'none' } }),
    );
    const kept = await store.read((tx) => tx.lostReports.findByTokenHash(tokenHash(2)));
    expect([saved.contact, kept]).toEqual([sms, wiped]);
    expect(JSON.stringify(kept)).not.toContain(tokenHash(2));
  });

  it('finds many by id in the order asked for, leaving out strangers', async () => {
    const store = await open();
    const numbers = Array.from({ length: 1200 }, (_, index) => index + 1);
    await store.transaction(async (tx) => {
      for (const number of numbers) await tx.photos.add(photo(number));
    });
    const ids = [2000, ...[...numbers].reverse()].map((number) => photo(number).id);
    const found = await store.read((tx) => tx.photos.findMany(ids));
    expect(found.map((each) => each.id)).toEqual(ids.slice(1));
    expect(await store.read((tx) => tx.photos.findMany([]))).toEqual([]);
  });
});
