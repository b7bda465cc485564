// @vitest-environment jsdom
import type { TicketBoardView, TicketView } from '@homeward/contract';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeskScreen } from '../src/rooms/tickets/desk-screen.tsx';
import { DeskServer } from './desk-server.ts';
import { completeBrowser, staged } from './stage.tsx';

const agoMinutes = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

function ticket(name: string, about: Partial<TicketView> = {}): TicketView {
  return {
    id: name,
    version: 1,
    name,
    lane: 'enquiry',
    status: 'waiting',
    counterId: null,
    issuedAt: agoMinutes(10),
    readyAt: null,
    calledAt: null,
    calls: 0,
    servingAt: null,
    closedAt: null,
    heldUntil: null,
    onlyAtCounterId: null,
    missableAt: null,
    brings: '',
    report: null,
    claim: null,
    item: null,
    isToFetch: false,
    allowed: ['call', 'hold', 'end-hold', 'transfer', 'cancel'],
    ...about,
  };
}

const noHits = { inside: 0, total: 0 };

function boardWith(about: Partial<TicketBoardView>, counterTicketId: string | null = null) {
  return {
    asOf: new Date().toISOString(),
    waiting: [],
    called: [],
    serving: [],
    missed: [],
    counters: [
      {
        id: 'counter-1',
        version: 1,
        name: { en: 'Counter 1' },
        lanes: ['pickup', 'enquiry'],
        status: 'open',
        staffName: 'Ana Ruiz',
        ticketId: counterTicketId,
        pausedFor: null,
        backAt: null,
      },
    ],
    waits: [],
    choices: [],
    announcement: null,
    atRisk: [],
    closesAt: null,
    hitRates: { today: noHits, week: noHits, byLane: [] },
    ...about,
  } satisfies TicketBoardView;
}

let server: DeskServer;
const user = userEvent.setup();

beforeEach(() => {
  completeBrowser();
  localStorage.clear();
  server = new DeskServer();
});

afterEach(cleanup);

async function openDesk(board: TicketBoardView) {
  server.answer('tickets.board', () => board);
  render(await staged(server, { '/desk': <DeskScreen /> }));
  await screen.findByRole('heading', { name: 'In line' });
}

const press = async (name: RegExp | string) =>
  user.click(await screen.findByRole('button', { name }));

describe('a slip', () => {
  it('is printed of the ticket that was asked for alone, whatever else is on the screen', async () => {
    const printed: string[] = [];
    window.print = () => {
      const papers = [...document.querySelectorAll('[data-paper]')];
      printed.push(papers.map(({ textContent }) => textContent).join(' | '));
      window.dispatchEvent(new Event('afterprint'));
    };
    const called = ticket('E 01', { status: 'called', calledAt: agoMinutes(1), calls: 1 });
    await openDesk(boardWith({ waiting: [ticket('E 02')], called: [called] }, 'E 01'));
    await press(/^E 02/);
    await press('Print a slip');
    await press('Print a slip');
    expect(printed).toHaveLength(2);
    expect(printed[0]).toContain('E 02');
    expect(printed[0]).not.toContain('E 01');
    expect(printed[1]).toBe(printed[0]);
    expect(document.querySelector('[data-paper]')).toBeNull();
  });
});

describe('calling the next one', () => {
  it('says why it is this one, and why not those who have waited longer', async () => {
    await openDesk(
      boardWith({
        waiting: [ticket('E 02'), ticket('P 01', { lane: 'pickup', isToFetch: true })],
        choices: [
          {
            counterId: 'counter-1',
            ticketId: 'E 02',
            because: 'longest-wait',
            waitedMinutes: 10.4,
            passed: [{ ticketId: 'P 01', because: 'not-ready' }],
          },
        ],
      }),
    );
    expect(await screen.findByText(/^E 02 is next/)).toBeDefined();
    expect(screen.getByText('Has waited longest: 10 min.')).toBeDefined();
    expect(screen.getByText('item not here yet').textContent).toContain('P 01');
  });

  it('offers nobody when the server would choose nobody', async () => {
    await openDesk(boardWith({ waiting: [ticket('E 02', { heldUntil: agoMinutes(-9) })] }));
    expect(await screen.findByText('Nobody to call')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Call next' })).toBeNull();
    expect(screen.getByText(/^on hold until/)).toBeDefined();
  });
});

describe('a call that nobody answers', () => {
  const called = (missableAt: string) =>
    boardWith(
      {
        called: [
          ticket('E 02', {
            status: 'called',
            counterId: 'counter-1',
            calledAt: agoMinutes(0),
            calls: 1,
            missableAt,
            allowed: ['recall', 'serve', 'miss', 'return', 'hold', 'transfer', 'cancel'],
          }),
        ],
      },
      'E 02',
    );

  it('is not given up before the grace is over, and counts down to it', async () => {
    await openDesk(called(agoMinutes(-1)));
    const button = await screen.findByRole('button', { name: /^Nobody came · (1:00|0:5\d)$/ });
    expect((button as HTMLButtonElement).disabled).toBe(true);
  });

  it('is given up after it', async () => {
    server.answer('tickets.miss', () => ticket('E 02', { status: 'no-show' }));
    await openDesk(called(agoMinutes(1)));
    await press('Nobody came');
    await waitFor(() =>
      expect(server.callsOf('tickets.miss')).toEqual([{ params: { ticketId: 'E 02' } }]),
    );
  });
});

describe('a place in line', () => {
  it('is held for as long as was said', async () => {
    server.answer('tickets.hold', () => ticket('E 02'));
    await openDesk(boardWith({ waiting: [ticket('E 02')] }));
    await press(/^E 02/);
    await press('Hold the place');
    await user.click(await screen.findByRole('radio', { name: '20 min' }));
    const [confirm] = screen.getAllByRole('button', { name: 'Hold the place' }).slice(-1);
    if (confirm) await user.click(confirm);
    await waitFor(() =>
      expect(server.callsOf('tickets.hold')).toEqual([
        { params: { ticketId: 'E 02' }, body: { minutes: 20 } },
      ]),
    );
  });

  it('is sent on to another lane, and to any counter that serves it unless one is chosen', async () => {
    server.answer('tickets.transfer', () => ticket('E 02'));
    await openDesk(boardWith({ waiting: [ticket('E 02')] }));
    await press(/^E 02/);
    await press('Send on');
    await user.click(await screen.findByRole('radio', { name: 'Pick up' }));
    const [confirm] = screen.getAllByRole('button', { name: 'Send on' }).slice(-1);
    if (confirm) await user.click(confirm);
    await waitFor(() =>
      expect(server.callsOf('tickets.transfer')).toEqual([
        { params: { ticketId: 'E 02' }, body: { lane: 'pickup', counterId: null } },
      ]),
    );
  });
});

describe('telling everybody who waits', () => {
  it('says one of the ready-made things, for half an hour', async () => {
    server.answer('counters.announce', () => ({}));
    await openDesk(boardWith({}));
    await press('Tell everybody');
    await user.click(await screen.findByRole('radio', { name: 'short of staff' }));
    await press('Show it');
    await waitFor(() =>
      expect(server.callsOf('counters.announce')).toMatchObject([
        { body: { kind: 'short-of-staff', words: '', minutes: 30 } },
      ]),
    );
  });

  it('asks for words before it says something of its own', async () => {
    await openDesk(boardWith({}));
    await press('Tell everybody');
    await user.click(await screen.findByRole('radio', { name: 'own words' }));
    const show = screen.getByRole<HTMLButtonElement>('button', { name: 'Show it' });
    expect(show.disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: 'In your own words' }), 'Back by nine');
    expect(show.disabled).toBe(false);
  });

  it('names some of many who may not be served before closing, and counts them all', async () => {
    const names = Array.from({ length: 75 }, (_, place) => `E ${101 + place}`);
    const waiting = names.map((name) => ticket(name));
    await openDesk(boardWith({ waiting, atRisk: names, closesAt: agoMinutes(-20) }));
    const panel = await screen.findByText(/^The desk closes at/);
    expect(panel.textContent).toMatch(
      /75 may not be served before then: E\s101, .*E\s108 and \+67\./,
    );
    expect(panel.textContent).not.toContain('109');
  });

  it('is urged when somebody may not be served before closing', async () => {
    await openDesk(
      boardWith({ waiting: [ticket('E 09')], atRisk: ['E 09'], closesAt: agoMinutes(-20) }),
    );
    expect(await screen.findByText(/E 09 may not be served before then/)).toBeDefined();
    expect(screen.getByText('tight before closing')).toBeDefined();
  });
});
