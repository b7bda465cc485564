import type { TicketId } from '@homeward/domain';
import {
  createTestDesk,
  idOf,
  must,
  openAt,
  refusalOf,
  spots,
  type TestDesk,
} from '@homeward/testkit';
import { describe, expect, test } from 'vitest';

const id = idOf<TicketId>(700);
const finder = { kind: 'finder', ticketId: id } as const;
const mine = { id, key: 'mine', brings: 'a blue cap' };

async function readAt(desk: TestDesk) {
  return must(await desk.does.readHandIn({ id }));
}

describe('somebody who found a thing', () => {
  test('gets one number of the hand-in lane, however often the phone asks', async () => {
    const desk = await createTestDesk();
    await openAt(desk, spots.counterOne);
    const tap = () => desk.does.takeHandInTicket(mine, finder);
    const [one, other] = await Promise.all([tap(), tap()]);
    expect(must(other)).toEqual(must(one));
    expect(must(one)).toMatchObject({ lane: 'hand-in', reportId: null, brings: 'a blue cap' });
    expect((await desk.events()).filter(({ name }) => name === 'ticket.issued')).toHaveLength(1);
    const { waiting } = await desk.does.readTicketBoard();
    expect(waiting.map(({ ticket }) => ticket.id)).toEqual([id]);
  });

  test('keeps the place alone: another key is refused, and so is another finder', async () => {
    const desk = await createTestDesk();
    must(await desk.does.takeHandInTicket(mine, finder));
    const stranger = await desk.does.takeHandInTicket({ ...mine, key: 'theirs' }, finder);
    expect(refusalOf(stranger)).toBe('id.already-used');
    const other = { kind: 'finder', ticketId: idOf<TicketId>(701) } as const;
    expect(refusalOf(await desk.does.cancelTicket({ id }, other))).toBe('ticket.not-found');
    const ticket = must(await desk.does.issueTicket({ lane: 'hand-in' }, desk.kiosk));
    expect(refusalOf(await desk.does.readHandIn({ id: ticket.id }))).toBe('ticket.not-found');
  });

  test('holds the place, comes back early, and gives it up', async () => {
    const desk = await createTestDesk();
    must(await desk.does.takeHandInTicket(mine, finder));
    must(await desk.does.holdPlace({ id, minutes: 10 }, finder));
    desk.clock.advance(4);
    expect((await readAt(desk)).place?.holdMinutesLeft).toBe(26);
    must(await desk.does.endHold({ id }, finder));
    must(await desk.does.cancelTicket({ id }, finder));
    expect(await readAt(desk)).toMatchObject({ place: null, ticket: { status: 'cancelled' } });
  });

  test('takes the place again after a missed call, for a while', async () => {
    const desk = await createTestDesk();
    await openAt(desk, spots.counterOne);
    must(await desk.does.takeHandInTicket(mine, finder));
    must(await desk.does.callTicketAt({ ticketId: id, counterId: spots.counterOne }, desk.clerk));
    desk.clock.advance(5);
    must(await desk.does.missTicket({ id }, desk.clerk));
    expect((await readAt(desk)).place?.returnableUntil).not.toBeNull();
    desk.clock.advance(10);
    expect(must(await desk.does.returnTicket({ id }, finder)).status).toBe('waiting');
  });

  test('gets no number that can’t be served, and yesterday’s is over', async () => {
    const always = await createTestDesk();
    const openingHours = [{ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '09:00', closes: '22:00' }];
    const desk = await createTestDesk({ venue: { ...always.venue, openingHours } });
    must(await desk.does.takeHandInTicket(mine, finder));
    desk.clock.advance(24 * 60);
    expect(refusalOf(await desk.does.readHandIn({ id }))).toBe('ticket.not-found');
    desk.clock.advance(11 * 60);
    const late = { ...mine, id: idOf<TicketId>(702) };
    const actor = { kind: 'finder', ticketId: late.id } as const;
    expect(refusalOf(await desk.does.takeHandInTicket(late, actor))).toBe('queue.closing');
  });
});
