import { setTimeout as pause } from 'node:timers/promises';
import { ticketName } from '@homeward/domain';
import { type CannedAnswers, openBareDesk } from './bare-desk.ts';
import { type BenchHouse, openBenchHouse } from './bench-house.ts';
import type { BenchRow } from './bench-row.ts';
import { type Desk, deskAtWork, ourOrigin, visitorsOf } from './called-house.ts';
import { asker } from './crowd/ask.ts';
import { type Crowd, openCrowd } from './crowd/open-crowd.ts';
import type { Called, Page, Tally, Watched } from './crowd/words.ts';

const tablets = 20;
const inLine = 60;
const looking = 419;
/** The first calls only warm the machine up. */
const warmUps = 3;
const rounds = 30;
/** Between calls everything that follows one has died down. */
const quietMs = 1_500;
/** A page that doesn't show a call after so many milliseconds counts as never. */
const mostMs = 5_000;

/** Milliseconds from the press until pages were done with a call, over all rounds. */
interface Times {
  readonly wall: number[];
  readonly staff: number[];
  readonly guest: number[];
  readonly others: number[];
}

/**
 * From pressing "call next" until the wall, the ticket's own page and every
 * tablet have asked again and show it, with 500 pages open, each counted by
 * itself. Everybody else's page asks within a second, by design. Beside it the
 * same crowd at a desk that only sends texts made before. Promised: 250 ms at p99.
 */
export async function benchCalled(): Promise<readonly BenchRow[]> {
  const house = await openBenchHouse();
  try {
    const desk = await deskAtWork(house, tablets);
    const guests = await visitorsOf(house, { inLine, looking });
    const pages: Page[] = [
      { kind: 'wall' },
      ...desk.tablets.map((each): Page => ({ kind: 'staff', cookie: each.cookieHeader() })),
      ...guests,
    ];
    const ours = noTimes();
    const canned = await inCrowd('ours', house.url, pages, async (crowd) => {
      let last: Round | null = null;
      for (let round = -warmUps; round < rounds; round += 1)
        last = await callOne(house, desk, pages, crowd, round < 0 ? noTimes() : ours);
      return last;
    });
    const bare = noTimes();
    if (canned) await callBare(pages, canned, bare);
    return rowsOf(ours, bare);
  } finally {
    await house.close();
  }
}

const noTimes = (): Times => ({ wall: [], staff: [], guest: [], others: [] });

async function inCrowd<Value>(
  whose: string,
  url: string,
  pages: readonly Page[],
  work: (crowd: Crowd) => Promise<Value>,
): Promise<Value> {
  const crowd = await openCrowd(url, ourOrigin, pages);
  try {
    const value = await work(crowd);
    console.log(`  ${whose}: ${inWords(await crowd.sumUp())}`);
    return value;
  } finally {
    crowd.close();
  }
}

function inWords({ looks, retried, failed, socketsLost, lastFault }: Tally): string {
  const why = lastFault ? ` (last: ${lastFault})` : '';
  return `${looks} looks, ${retried} asked again, ${failed} given up${why}, ${socketsLost} sockets lost`;
}

/** One call, with what pages of each kind were answered before and after it. */
interface Round {
  readonly called: Called;
  readonly before: CannedAnswers;
  readonly after: CannedAnswers;
}

async function callOne(
  { homeward, url }: BenchHouse,
  { clerk, tablets: [tablet] }: Desk,
  pages: readonly Page[],
  crowd: Crowd,
  times: Times,
): Promise<Round> {
  const { useCases } = homeward.house;
  const { choices, waiting } = await useCases.readTicketBoard();
  const next = waiting.find(({ ticket }) => ticket.id === choices[0]?.choice.ticket.id)?.ticket;
  const counterId = choices[0]?.counterId;
  if (!next || !counterId || !tablet) throw new Error('Nobody is waiting.');
  const called = { ticketId: next.id, name: ticketName(next) };
  const before = await answersFor(url, pages, called);
  await pause(quietMs);

  const watching = crowd.watch(called, mostMs);
  // The crowd is told over a pipe of its own.
  await pause(100);
  const pressedAt = performance.timeOrigin + performance.now();
  const pressed = await tablet.call('counters.callNext', { params: { counterId } });
  if (pressed.code) throw new Error(pressed.code);
  keep(times, await watching, pressedAt);
  const after = await answersFor(url, pages, called);
  await useCases.serveTicket({ id: next.id }, clerk);
  await useCases.finishTicket({ id: next.id }, clerk);
  return { called, before, after };
}

async function callBare(
  pages: readonly Page[],
  { called, before, after }: Round,
  times: Times,
): Promise<void> {
  const desk = await openBareDesk();
  try {
    await inCrowd('bare', desk.url, pages, async (crowd) => {
      for (let round = -warmUps; round < rounds / 2; round += 1) {
        desk.prepare(called.ticketId, before, after);
        await pause(quietMs);
        const watching = crowd.watch(called, mostMs);
        await pause(100);
        const pressedAt = performance.timeOrigin + performance.now();
        await (await fetch(desk.url, { method: 'POST' })).text();
        keep(round < 0 ? noTimes() : times, await watching, pressedAt);
      }
    });
  } finally {
    await desk.close();
  }
}

async function answersFor(
  url: string,
  pages: readonly Page[],
  { ticketId }: Called,
): Promise<CannedAnswers> {
  const textFor = async (page: Page | undefined) =>
    page ? JSON.stringify(await asker(url, page)()) : '{}';
  return {
    '/api/board': await textFor(pages.find(({ kind }) => kind === 'wall')),
    '/api/tickets': await textFor(pages.find(({ kind }) => kind === 'staff')),
    '/api/guest': await textFor(pages.find((page) => page.ticketId === ticketId)),
  };
}

/** A page that never showed it took for ever. */
function keep(times: Times, { shown, askedAnew, unseen }: Watched, pressedAt: number): void {
  for (const { kind, at } of shown) times[kind].push(at - pressedAt);
  for (const at of askedAnew) times.others.push(at - pressedAt);
  for (let left = unseen.askedAnew; left > 0; left -= 1) times.others.push(mostMs);
  if (unseen.shown > 0) {
    throw new Error(`${unseen.shown} pages did not show a call within ${mostMs} ms.`);
  }
}

function rowsOf(ours: Times, bare: Times): readonly BenchRow[] {
  const open = 1 + tablets + inLine + looking;
  const all = ({ wall, staff, guest }: Times) => [...wall, ...staff, ...guest];
  const kinds: readonly (readonly [string, (times: Times) => readonly number[]])[] = [
    [`a call shown on wall, own page and ${tablets} tablets, ${open} pages open`, all],
    ['of these, on the wall', ({ wall }) => wall],
    ['of these, on the own page', ({ guest }) => guest],
    [`of these, on ${tablets} tablets`, ({ staff }) => staff],
    [`everybody else's page has asked anew (within a second by design)`, ({ others }) => others],
  ];
  return kinds.flatMap(([name, timesOf]) =>
    ([0.5, 0.99] as const).map((share) => ({
      name: `${name}, ${share === 0.5 ? 'median' : 'p99'}`,
      ours: at(timesOf(ours), share),
      peer: at(timesOf(bare), share),
      peerName: 'bare http and ws, texts made before',
      unit: 'ms' as const,
    })),
  );
}

/** The smallest figure that this share of all does not exceed. */
function at(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
