import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { instantOf, type LostReportId, ticketName } from '@homeward/domain';
import type { StaffActor } from '@homeward/usecases';
import { Browser } from '../../apps/server/test/house/browser.ts';
import { type BenchHouse, openBenchHouse } from './bench-house.ts';
import type { BenchRow } from './bench-row.ts';
import type { Page, Tells, Told } from './crowd.ts';

const tablets = 20;
const inLine = 60;
const looking = 419;
const rounds = 40;
/** What the project promises, in milliseconds. */
const promised = 250;

/**
 * From "call next" until the wall, the ticket's own page and every tablet have
 * asked again and show it, with 500 pages open; the slowest and the 99th in 100.
 */
export async function benchCalled(): Promise<readonly BenchRow[]> {
  const house = await openBenchHouse();
  const crowd = fork(fileURLToPath(new URL('./crowd.ts', import.meta.url)), {
    execArgv: process.execArgv,
  });
  const say = (told: Told) => crowd.send(told);
  try {
    const { clerk, cookie } = await staffIn(house);
    const pages: Page[] = [
      { kind: 'wall' },
      ...Array.from({ length: tablets }, (): Page => ({ kind: 'staff', cookie })),
      ...(await visitors(house)),
    ];
    const opened = once(crowd, 'message');
    say({ do: 'open', url: house.url, origin: 'http://localhost:39217', pages });
    await opened;

    const all: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      all.push(...(await callOne(house, clerk, crowd, say)));
    const sorted = all.sort((a, b) => a - b);
    const at = (share: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
    const peerName = 'the promise';
    return [
      {
        name: 'a call shown on wall, own page and 20 tablets, 500 pages open, median',
        ours: at(0.5),
        peer: promised,
        peerName,
        unit: 'ms',
      },
      { name: 'the same, p99', ours: at(0.99), peer: promised, peerName, unit: 'ms' },
    ];
  } finally {
    crowd.kill();
    await house.close();
  }
}

/** A supervisor at a counter, and the cookies of their tablet. */
async function staffIn(house: BenchHouse): Promise<{ clerk: StaffActor; cookie: string }> {
  const { useCases } = house.homeward.house;
  const passphrase = 'a long enough passphrase';
  await useCases.addStaffMember(
    { handle: 'bench', name: 'Bench', roles: ['desk', 'supervisor'], passphrase },
    { kind: 'system' },
  );
  const invited = await useCases.inviteDevice(
    { kind: 'staff', name: 'Tablet', kioskProfileId: null },
    { kind: 'system' },
  );
  if (!invited.ok) throw new Error(invited.refusal.code);
  const tablet = new Browser(house.url, { origin: 'http://localhost:39217' });
  await tablet.call('devices.enrol', { body: { code: invited.value.code } });
  const signedIn = await tablet.call('staff.signIn', { body: { handle: 'bench', passphrase } });
  if (signedIn.code) throw new Error(signedIn.code);
  const [staff] = await useCases.listStaff();
  const [device] = await useCases.listDevices();
  if (!staff || !device) throw new Error('Nobody is at work.');
  const clerk = { kind: 'staff', staffId: staff.id, deviceId: device.id } as const;
  for (const { id } of house.homeward.house.deps.venue.counters) {
    await useCases.openCounter({ id }, clerk);
  }
  return { clerk, cookie: tablet.cookieHeader() };
}

/** Visitors with their pages open: some in line, most waiting for an answer. */
async function visitors({ homeward }: BenchHouse): Promise<Page[]> {
  const { useCases, deps } = homeward.house;
  const pages: Page[] = [];
  for (let number = 0; number < inLine + looking; number += 1) {
    const id = deps.ids.next<LostReportId>();
    const filed = await useCases.fileLostReport(
      {
        id,
        description: {
          categoryId: null,
          description: `something blue, number ${number}`,
          colours: [],
          brand: null,
          lostPlaceId: null,
          lostFrom: instantOf(Date.now() - 3_600_000),
          lostTo: null,
        },
        language: 'en',
        contact: { channel: 'none' },
      },
      { kind: 'system' },
    );
    if (!filed.ok) throw new Error(filed.refusal.code);
    const taken =
      number < inLine
        ? await useCases.takeTicket({ reportId: id }, { kind: 'guest', reportId: id })
        : null;
    pages.push({
      kind: 'guest',
      authorization: `Bearer ${filed.value.guestToken}`,
      ...(taken?.ok ? { ticketId: taken.value.id } : {}),
    });
  }
  return pages;
}

/** Milliseconds until each page that must show a call shows it. */
async function callOne(
  { homeward }: BenchHouse,
  clerk: StaffActor,
  crowd: ReturnType<typeof fork>,
  say: (told: Told) => void,
): Promise<readonly number[]> {
  const { useCases } = homeward.house;
  const { choices, waiting } = await useCases.readTicketBoard();
  const next = waiting.find(({ ticket }) => ticket.id === choices[0]?.choice.ticket.id)?.ticket;
  const counterId = choices[0]?.counterId;
  if (!next || !counterId) throw new Error('Nobody is waiting.');
  say({ do: 'watch', ticketId: next.id, name: ticketName(next) });
  await new Promise((resolve) => setTimeout(resolve, 1_500));

  const took: number[] = [];
  const pressedAt = performance.timeOrigin + performance.now();
  const everybody = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Shown on ${took.length} pages only.`)),
      20_000,
    );
    const seen = { wall: 0, staff: 0, guest: 0 };
    crowd.on('message', function hear(tells: Tells) {
      if (tells.is !== 'shown') return;
      const most = tells.kind === 'staff' ? tablets : 1;
      if (seen[tells.kind] >= most) return;
      seen[tells.kind] += 1;
      took.push(tells.at - pressedAt);
      if (took.length < tablets + 2) return;
      clearTimeout(timer);
      crowd.off('message', hear);
      resolve();
    });
  });
  await useCases.callNext({ counterId }, clerk);
  await everybody;
  await useCases.serveTicket({ id: next.id }, clerk);
  await useCases.finishTicket({ id: next.id }, clerk);
  return took;
}
