import type { CounterId, TicketId } from '@homeward/domain';
import {
  approveItem,
  aVenue,
  claimItem,
  createTestDesk,
  enquire,
  handingOver,
  idOf,
  logItem,
  must,
  openAt,
  refusalOf,
  spots,
} from '@homeward/testkit';
import { expect, test } from 'vitest';
import { ensureCounters } from './ensure-counters.ts';

const nowhere = 'counter-99' as CounterId;

test('every counter of the venue is there, closed, and made once', async () => {
  const desk = await createTestDesk();
  expect(await desk.does.ensureCounters()).toBe(0);
  const board = await desk.does.readBoard();
  expect(board.counters.map(({ counter }) => [counter.id, counter.status])).toEqual([
    [spots.counterOne, 'closed'],
    [spots.counterTwo, 'closed'],
    [spots.handInCounter, 'closed'],
  ]);
});

test('a counter the installer adds later appears, one taken away is no longer shown', async () => {
  const desk = await createTestDesk();
  const [first, ...others] = aVenue().counters;
  if (!first) expect.fail('the venue has counters');
  const venue = aVenue({ counters: [{ ...first, id: nowhere }, ...others] });
  expect(await ensureCounters({ ...desk.deps, venue })()).toBe(1);
  const changed = await createTestDesk({ venue, store: desk.store, isEmpty: true });
  const { counters } = await changed.does.readTicketBoard();
  expect(counters.map(({ counter }) => counter.id)).toEqual([
    nowhere,
    spots.counterTwo,
    spots.handInCounter,
  ]);
  const gone = { id: spots.counterOne };
  expect(refusalOf(await changed.does.readCounter(gone))).toBe('counter.not-found');
  expect(refusalOf(await changed.does.callNext({ counterId: gone.id }, desk.clerk))).toBe(
    'counter.not-found',
  );
});

test('a counter is opened, paused with a reason, resumed and closed, and each is told', async () => {
  const desk = await createTestDesk();
  const { does, clerk } = desk;
  const id = spots.counterOne;
  expect(must(await does.openCounter({ id }, clerk))).toMatchObject({
    status: 'open',
    staffId: clerk.staffId,
  });
  expect(
    must(await does.pauseCounter({ id, reason: 'fetching', minutes: 5 }, clerk)),
  ).toMatchObject({ status: 'paused', pausedFor: 'fetching', backAt: '2026-06-03T10:05:00.000Z' });
  expect(must(await does.resumeCounter({ id }, clerk))).toMatchObject({
    status: 'open',
    pausedFor: null,
    backAt: null,
  });
  const paused = must(await does.pauseCounter({ id, reason: 'break', minutes: null }, clerk));
  expect(paused.backAt).toBeNull();
  expect(must(await does.closeCounter({ id }, clerk))).toMatchObject({
    status: 'closed',
    staffId: null,
    pausedFor: null,
  });
  expect((await desk.events()).map(({ name }) => name)).toEqual([
    'counter.opened',
    'counter.paused',
    'counter.resumed',
    'counter.paused',
    'counter.closed',
  ]);
});

test('opening a paused counter comes back to it; a colleague takes over', async () => {
  const desk = await createTestDesk();
  const id = await openAt(desk);
  must(await desk.does.pauseCounter({ id, reason: 'break', minutes: 10 }, desk.clerk));
  const opened = must(await desk.does.openCounter({ id }, desk.colleague));
  expect(opened).toMatchObject({
    status: 'open',
    pausedFor: null,
    staffId: desk.colleague.staffId,
  });
  expect(must(await desk.does.readCounter({ id })).staffName).toBe('Clerk Two');
});

test('nobody is called to a counter that is closed, paused, busy or not there', async () => {
  const desk = await createTestDesk();
  const { does, clerk } = desk;
  const counterId = spots.counterOne;
  const { id: first } = await enquire(desk);
  const { id: second } = await enquire(desk);
  const codes = async () => [
    refusalOf(await does.callNext({ counterId }, clerk)),
    refusalOf(await does.callTicketAt({ counterId, ticketId: second }, clerk)),
  ];
  expect(await codes()).toEqual(['counter.not-open', 'counter.not-open']);
  await openAt(desk);
  must(await does.pauseCounter({ id: counterId, reason: 'break', minutes: null }, clerk));
  expect(await codes()).toEqual(['counter.not-open', 'counter.not-open']);
  must(await does.resumeCounter({ id: counterId }, clerk));
  expect(must(await does.callNext({ counterId }, clerk)).id).toBe(first);
  expect(await codes()).toEqual(['counter.busy', 'counter.busy']);
  expect(refusalOf(await does.callNext({ counterId: nowhere }, clerk))).toBe('counter.not-found');
  const calling = { counterId: nowhere, ticketId: second };
  expect(refusalOf(await does.callTicketAt(calling, clerk))).toBe('counter.not-found');
});

test('a counter with somebody at it is neither paused nor closed', async () => {
  const desk = await createTestDesk();
  const id = await openAt(desk);
  await enquire(desk);
  must(await desk.does.callNext({ counterId: id }, desk.clerk));
  const pausing = { id, reason: 'break', minutes: 5 } as const;
  expect(refusalOf(await desk.does.pauseCounter(pausing, desk.clerk))).toBe('counter.busy');
  expect(refusalOf(await desk.does.closeCounter({ id }, desk.clerk))).toBe('counter.busy');
});

test('only an open counter is paused, and a closed one is not resumed', async () => {
  const desk = await createTestDesk();
  const { does, clerk } = desk;
  const id = spots.counterOne;
  const pausing = { id, reason: 'break', minutes: 5 } as const;
  expect(refusalOf(await does.pauseCounter(pausing, clerk))).toBe('counter.not-open');
  expect(refusalOf(await does.resumeCounter({ id }, clerk))).toBe('counter.not-open');
  const missing = { ...pausing, id: nowhere };
  expect(refusalOf(await does.pauseCounter(missing, clerk))).toBe('counter.not-found');
  for (const act of [does.openCounter, does.resumeCounter, does.closeCounter]) {
    expect(refusalOf(await act({ id: nowhere }, clerk))).toBe('counter.not-found');
  }
});

test('a counter calls only its own lanes, the longest wait first', async () => {
  const desk = await createTestDesk();
  await enquire(desk);
  desk.clock.advance(1);
  const handIn = must(await desk.does.issueTicket({ lane: 'hand-in' }, desk.kiosk));
  const counterId = await openAt(desk, spots.handInCounter);
  expect(must(await desk.does.callNext({ counterId }, desk.clerk)).id).toBe(handIn.id);
  must(await desk.does.cancelTicket({ id: handIn.id }, desk.clerk));
  expect(refusalOf(await desk.does.callNext({ counterId }, desk.clerk))).toBe('queue.empty');
});

test('staff may call anybody who waits, even before the item lies ready', async () => {
  const desk = await createTestDesk();
  await enquire(desk);
  const { ticket } = await claimItem(desk);
  const counterId = await openAt(desk);
  const called = must(await desk.does.callTicketAt({ counterId, ticketId: ticket.id }, desk.clerk));
  expect(called).toMatchObject({ id: ticket.id, status: 'called', counterId });
  const second = await openAt(desk, spots.counterTwo);
  const again = { counterId: second, ticketId: ticket.id };
  expect(refusalOf(await desk.does.callTicketAt(again, desk.clerk))).toBe('ticket.not-waiting');
  const nothing = { counterId: second, ticketId: idOf<TicketId>(999) };
  expect(refusalOf(await desk.does.callTicketAt(nothing, desk.clerk))).toBe('ticket.not-found');
});

test('the public board counts the day, lists the next and says nothing of people or things', async () => {
  const desk = await createTestDesk();
  const { claim } = await approveItem(desk);
  must(await desk.does.handOverItem(handingOver(desk, claim), desk.clerk));
  await logItem(desk);
  await claimItem(desk);
  const question = await enquire(desk);
  await openAt(desk);
  const board = await desk.does.readBoard();
  expect(board).toMatchObject({ waiting: 2, openCounters: 1, wait: null });
  expect(board.today).toEqual({ found: 3, returned: 1, served: 0 });
  expect(board.next[0]?.id).toBe(question.id);
  expect(JSON.stringify(board)).not.toMatch(/backpack|library card|Clerk/);
});

test('yesterday’s found and returned are not counted today', async () => {
  const desk = await createTestDesk();
  await logItem(desk);
  desk.clock.advance(24 * 60);
  expect((await desk.does.readBoard()).today).toEqual({ found: 0, returned: 0, served: 0 });
});
