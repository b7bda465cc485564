import { aCounter, aTicket, aVenue, spots } from '@homeward/testkit';
import {
  addMinutes,
  type Instant,
  lanes,
  noPast,
  type Queue,
  startingBreadths,
  ticketsAhead,
  waitOf,
} from '../../packages/domain/src/index.ts';
import { type BenchRow, median } from './bench-row.ts';

const waiting = 200;
const rounds = 15;
const now = '2026-06-03T18:00:00.000Z' as Instant;
const venue = aVenue();

/** Ranges for everybody in a long line after one event, against `(ahead + 1) x mean / open counters` for each. */
export async function benchWaits(): Promise<readonly BenchRow[]> {
  const ours: number[] = [];
  const peer: number[] = [];
  // The first rounds only warm the machine up.
  for (let round = -5; round < rounds; round += 1) {
    const [here, there] = [line(), line()];
    const took = time(() => here.tickets.map((ticket) => waitOf(here, ticket)));
    const formula = time(() => there.tickets.map((ticket) => closedFormula(there, ticket)));
    if (round < 0) continue;
    ours.push(took);
    peer.push(formula);
  }
  return [
    {
      name: `wait ranges of ${waiting} waiting tickets`,
      ours: median(ours),
      peer: median(peer),
      peerName: '(ahead+1) x mean / open',
      unit: 'ms',
    },
  ];
}

function time(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** A busy evening: 250 visits behind the desk, 200 people in line, two counters. */
function line(): Queue {
  const served = Array.from({ length: 250 }, (_, place) => {
    const closedAt = addMinutes(now, -2 * (250 - place));
    const calledAt = addMinutes(closedAt, -2 - (place % 5));
    return aTicket({
      number: 1000 + place,
      lane: lanes[place % 3] ?? 'enquiry',
      status: 'served',
      issuedAt: addMinutes(calledAt, -30),
      readyAt: addMinutes(calledAt, -24 + (place % 7)),
      calledAt,
      servingAt: calledAt,
      closedAt,
      counterId: place % 2 === 0 ? spots.counterOne : spots.counterTwo,
    });
  });
  const inLine = Array.from({ length: waiting }, (_, place) =>
    aTicket({
      number: 1 + place,
      lane: lanes[place % 3] ?? 'enquiry',
      issuedAt: addMinutes(now, (place - waiting) / 2),
      readyAt: place % 2 === 0 ? now : null,
    }),
  );
  return {
    at: now,
    rules: venue.queue,
    tickets: [...served, ...inLine],
    counters: [aCounter(), aCounter({ id: spots.counterTwo })],
    places: venue.counters,
    closesAt: addMinutes(now, 60),
    past: noPast,
    breadths: startingBreadths,
  };
}

function closedFormula(queue: Queue, ticket: Queue['tickets'][number]): number | null {
  if (ticket.status !== 'waiting') return null;
  const visits = queue.tickets.filter(({ status }) => status === 'served').slice(-30);
  const minutes = visits.map(
    ({ calledAt, closedAt }) => (Date.parse(closedAt ?? '') - Date.parse(calledAt ?? '')) / 60_000,
  );
  const mean = minutes.reduce((sum, each) => sum + each, 0) / minutes.length;
  const open = queue.counters.filter(({ status }) => status === 'open').length;
  return ((ticketsAhead(queue, ticket) + 1) * mean) / open;
}
