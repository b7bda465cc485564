// @vitest-environment jsdom
import { useAskAnew } from '@homeward/client';
import type { CounterView, TicketBoardView, TicketView } from '@homeward/contract';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstComer } from '../src/rooms/tickets/arrivals.ts';
import { ArrivalsProvider } from '../src/rooms/tickets/arrivals-provider.tsx';
import { Page } from '../src/shell/page.tsx';
import { DeskServer } from './desk-server.ts';
import { completeBrowser, staged } from './stage.tsx';

type Line = Pick<TicketBoardView, 'asOf' | 'waiting' | 'counters'>;

const noon = '2026-06-03T12:00:00.000Z';
const later = '2026-06-03T12:20:00.000Z';

const ticket = (name: string, about: Partial<TicketView> = {}) =>
  ({
    id: name,
    name,
    lane: 'enquiry',
    status: 'waiting',
    readyAt: null,
    heldUntil: null,
    ...about,
  }) as TicketView;

const line = (waiting: readonly TicketView[], counter: Partial<CounterView> = {}): Line => ({
  asOf: noon,
  waiting: [...waiting],
  counters: [
    { id: 'one', status: 'open', ticketId: null, lanes: ['pickup', 'enquiry'], ...counter },
  ] as CounterView[],
});

describe('the first one at an empty desk', () => {
  const came = ticket('E 05');
  const noticed = (before: Line, now: Line) => firstComer(before, now)?.name ?? null;

  it('is noticed once, and nobody who comes after', () => {
    expect(noticed(line([]), line([came]))).toBe('E 05');
    expect(noticed(line([came]), line([came]))).toBeNull();
    expect(noticed(line([came]), line([came, ticket('E 06')]))).toBeNull();
  });

  it('is noticed beside held places and things on their way', () => {
    const away = ticket('E 03', { heldUntil: later });
    const onItsWay = ticket('P 01', { lane: 'pickup' });
    const others = [away, onItsWay];
    expect(noticed(line(others), line([...others, came]))).toBe('E 05');
    expect(noticed(line([away]), line([ticket('E 03')]))).toBe('E 03');
    const ready = ticket('P 01', { lane: 'pickup', readyAt: noon });
    expect(noticed(line([ready]), line([ready, came]))).toBeNull();
  });

  it('is not announced to those who are busy, nor where everybody has gone', () => {
    const busy = { ticketId: 'E 04' };
    expect(noticed(line([], busy), line([came], busy))).toBeNull();
    const closed = { status: 'closed' } as const;
    expect(noticed(line([], closed), line([came], closed))).toBeNull();
    const paused = { status: 'paused' } as const;
    expect(noticed(line([], paused), line([came], paused))).toBe('E 05');
  });
});

describe('a clerk with nobody to serve', () => {
  beforeEach(completeBrowser);
  afterEach(cleanup);

  it('reads on any screen who has just come', async () => {
    const server = new DeskServer().answer('tickets.board', () => line([]));
    render(
      await staged(server, {
        '/items/new': (
          <ArrivalsProvider>
            <Page title="New item">
              <AskAnew />
            </Page>
          </ArrivalsProvider>
        ),
      }),
    );
    await screen.findByRole('heading', { name: 'New item' });
    await expect.poll(() => server.callsOf('tickets.board').length).toBeGreaterThan(0);
    server.answer('tickets.board', () => line([ticket('E 05')]));
    await userEvent.click(screen.getByRole('button', { name: 'Ask anew' }));
    expect(await screen.findByText('E 05 has just come.')).toBeDefined();
  });
});

function AskAnew() {
  const askAnew = useAskAnew();
  return (
    <button type="button" onClick={askAnew}>
      Ask anew
    </button>
  );
}
