import { lanes, type TicketId, type WaitPromise } from '@homeward/domain';
import { createTestDesk, must, spots, type TestDesk } from '@homeward/testkit';
import { describe, expect, test } from 'vitest';

const counterId = spots.counterOne;

async function enquire(desk: TestDesk) {
  return must(await desk.does.issueTicket({ lane: 'enquiry' }, desk.kiosk));
}

async function serveNext(desk: TestDesk, minutes: number): Promise<TicketId> {
  const { id } = must(await desk.does.callNext({ counterId }, desk.clerk));
  must(await desk.does.serveTicket({ id }, desk.clerk));
  desk.clock.advance(minutes);
  must(await desk.does.finishTicket({ id }, desk.clerk));
  return id;
}

/** A desk at which visits take 3 to 5 minutes, as it has seen often enough. */
async function experiencedDesk(): Promise<TestDesk> {
  const desk = await createTestDesk();
  must(await desk.does.openCounter({ id: counterId }, desk.clerk));
  for (const minutes of [3, 5, 4, 3, 5, 4]) {
    await enquire(desk);
    await serveNext(desk, minutes);
  }
  return desk;
}

function promisesOf(desk: TestDesk, id: TicketId): Promise<WaitPromise | undefined> {
  return desk.store.read(async (tx) => (await tx.waitPromises.latestOf([id]))[0]);
}

const ratesOf = async (desk: TestDesk) => (await desk.does.readTicketBoard()).hitRates;

describe('a wait that was shown', () => {
  test('is recorded once, however often it is looked at', async () => {
    const desk = await experiencedDesk();
    await enquire(desk);
    const { id } = await enquire(desk);
    expect(await desk.does.recordWaits()).toBe(2);
    expect(await desk.does.recordWaits()).toBe(0);
    const board = await desk.does.readTicketBoard();
    const shown = board.waiting.find(({ ticket }) => ticket.id === id)?.wait;
    expect(await promisesOf(desk, id)).toMatchObject({ ...shown, outcome: 'open', isFirst: true });
  });

  test('comes true or does not in the very moment of the call', async () => {
    const desk = await experiencedDesk();
    const { id } = await enquire(desk);
    await desk.does.recordWaits();
    must(await desk.does.callNext({ counterId }, desk.clerk));
    expect(await promisesOf(desk, id)).toMatchObject({
      outcome: 'inside',
      endedAt: desk.clock.now(),
    });
    const { today, week, byLane } = await ratesOf(desk);
    expect([today, week]).toEqual([
      { inside: 1, total: 1 },
      { inside: 1, total: 1 },
    ]);
    expect(byLane.map(({ lane, today: { total } }) => [lane, total])).toEqual(
      lanes.map((lane) => [lane, lane === 'enquiry' ? 1 : 0]),
    );
  });

  test('is late when the call comes after it, and counts so the next day too', async () => {
    const desk = await experiencedDesk();
    const { id } = await enquire(desk);
    await desk.does.recordWaits();
    desk.clock.advance(90);
    await serveNext(desk, 3);
    expect(await promisesOf(desk, id)).toMatchObject({ outcome: 'late' });
    expect((await ratesOf(desk)).today).toEqual({ inside: 0, total: 1 });
    desk.clock.advance(24 * 60);
    expect(await ratesOf(desk)).toMatchObject({
      today: { inside: 0, total: 0 },
      week: { inside: 0, total: 1 },
    });
  });

  test('no longer counts once the place is held, and a new one is made afterwards', async () => {
    const desk = await experiencedDesk();
    const { id } = await enquire(desk);
    await desk.does.recordWaits();
    must(await desk.does.holdPlace({ id, minutes: 10 }, desk.clerk));
    expect(await promisesOf(desk, id)).toMatchObject({ outcome: 'void' });
    expect(await desk.does.recordWaits()).toBe(0);
    desk.clock.advance(4);
    must(await desk.does.endHold({ id }, desk.clerk));
    expect(await desk.does.recordWaits()).toBe(1);
    expect(await promisesOf(desk, id)).toMatchObject({ outcome: 'open', isFirst: false });
    expect((await ratesOf(desk)).today.total).toBe(0);
  });

  test('given back in time it was no promise broken', async () => {
    const desk = await experiencedDesk();
    const { id } = await enquire(desk);
    await desk.does.recordWaits();
    must(await desk.does.cancelTicket({ id }, desk.clerk));
    expect(await promisesOf(desk, id)).toMatchObject({ outcome: 'void' });
    expect((await ratesOf(desk)).today.total).toBe(0);
  });

  test('is news when a counter pauses', async () => {
    const desk = await experiencedDesk();
    await enquire(desk);
    expect(await desk.does.recordWaits()).toBe(1);
    desk.clock.advance(0.5);
    must(await desk.does.pauseCounter({ id: counterId, reason: 'break', minutes: 40 }, desk.clerk));
    expect(await desk.does.recordWaits()).toBe(1);
    const [file] = (await desk.does.readTicketBoard()).waiting;
    expect(file?.wait?.toMinutes).toBeGreaterThanOrEqual(38);
  });

  test('is forgotten after five weeks', async () => {
    const desk = await experiencedDesk();
    const { id } = await enquire(desk);
    await desk.does.recordWaits();
    expect(await desk.does.forgetOldWaits()).toBe(0);
    desk.clock.advance(36 * 24 * 60);
    expect(await desk.does.forgetOldWaits()).toBe(1);
    expect(await promisesOf(desk, id)).toBeUndefined();
  });
});

describe('what forecasts look back on', () => {
  test('the next morning the desk still knows how long its visits take', async () => {
    const desk = await experiencedDesk();
    desk.clock.advance(24 * 60);
    await enquire(desk);
    const [file] = (await desk.does.readTicketBoard()).waiting;
    expect(file?.wait).not.toBeNull();
  });

  test('a pause without a time is measured by those before it', async () => {
    const desk = await experiencedDesk();
    const pause = { id: counterId, reason: 'fetching', minutes: null } as const;
    must(await desk.does.pauseCounter(pause, desk.clerk));
    const now = async () => {
      desk.clock.advance(0.1);
      return (await desk.does.readTicketBoard()).waits.find(({ lane }) => lane === 'enquiry')?.wait;
    };
    expect(await now()).toBeNull();
    desk.clock.advance(6);
    must(await desk.does.resumeCounter({ id: counterId }, desk.clerk));
    must(await desk.does.pauseCounter(pause, desk.clerk));
    const wait = await now();
    expect(wait?.fromMinutes).toBeGreaterThanOrEqual(4);
    expect(wait?.toMinutes).toBeLessThanOrEqual(9);
  });

  test('promises that came out late make the next ranges reach further', async () => {
    const desk = await experiencedDesk();
    const reach = async () => {
      desk.clock.advance(2);
      const board = await desk.does.readTicketBoard();
      const wait = board.waits.find(({ lane }) => lane === 'enquiry')?.wait;
      return (wait?.toMinutes ?? 0) - (wait?.fromMinutes ?? 0);
    };
    const before = await reach();
    for (let number = 0; number < 12; number += 1) {
      await enquire(desk);
      await desk.does.recordWaits();
      desk.clock.advance(25);
      await serveNext(desk, 4);
    }
    expect((await ratesOf(desk)).today.inside).toBe(0);
    expect(await reach()).toBeGreaterThan(before);
  });
});
