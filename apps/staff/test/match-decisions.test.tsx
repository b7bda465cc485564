// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import type { MatchPairView } from '@homeward/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MatchesScreen } from '../src/rooms/matches/matches-screen.tsx';
import { graceMs } from '../src/rooms/matches/use-decisions.ts';
import { DeskServer } from './desk-server.ts';
import { completeBrowser, staged } from './stage.tsx';

const pair: MatchPairView = {
  id: 'match-1',
  version: 1,
  status: 'suggested',
  level: 'almost-certain',
  probability: 0.97,
  evidence: [{ field: 'colour', weight: 1, report: 'dark blue', item: 'navy', amount: null }],
  suggestedAt: '2026-06-03T12:00:00.000Z',
  allowed: ['confirm', 'dismiss'],
  item: {
    id: 'item-1',
    label: 'L-7',
    title: 'Navy bag',
    categoryId: 'bag',
    colours: ['navy'],
    brand: null,
    status: 'held',
    whereabouts: { at: 'shelf', shelfId: 'b3' },
    foundPlaceId: 'carousel',
    foundAt: '2026-06-03T11:00:00.000Z',
    photo: null,
  },
  report: {
    id: 'report-1',
    code: 'K7M4QX',
    status: 'open',
    closedBecause: null,
    categoryId: 'bag',
    description: 'dark blue rucksack',
    colours: ['blue'],
    brand: null,
    lostPlaceId: null,
    lostFrom: null,
    lostTo: null,
    language: 'en',
    filedAt: '2026-06-03T11:30:00.000Z',
    answerDueAt: '2026-06-03T18:30:00.000Z',
    answers: [],
  },
};

let server: DeskServer;
let open: MatchPairView[];
const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });

beforeEach(() => {
  completeBrowser();
  vi.useFakeTimers({ shouldAdvanceTime: true });
  open = [pair];
  const decide = () => {
    open = [];
    return pair;
  };
  server = new DeskServer()
    .answer('matches.list', () => ({ matches: open }))
    .answer('matches.confirm', decide)
    .answer('matches.dismiss', decide);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const press = async (name: RegExp) => user.click(await screen.findByRole('button', { name }));

describe('deciding on a pair', () => {
  it('shows both sides with the reasons, and a code that can be read out', async () => {
    render(await staged(server, { '/matches': <MatchesScreen /> }));
    expect(await screen.findByRole('link', { name: 'Report K7M-4QX' })).toBeDefined();
    expect(screen.getByText('dark blue = navy')).toBeDefined();
  });

  it('can be taken back for a moment, and then nothing has happened', async () => {
    render(await staged(server, { '/matches': <MatchesScreen /> }));
    await press(/^Not the same: Navy bag/);
    await press(/^Undo for Navy bag/);
    await vi.advanceTimersByTimeAsync(2 * graceMs);
    expect(server.callsOf('matches.dismiss')).toEqual([]);
    expect(screen.getByRole('button', { name: /^Not the same: Navy bag/ })).toBeDefined();
  });

  it('is told to the server once the moment has passed', async () => {
    render(await staged(server, { '/matches': <MatchesScreen /> }));
    await press(/^They belong together: Navy bag/);
    expect(server.callsOf('matches.confirm')).toEqual([]);
    await vi.advanceTimersByTimeAsync(graceMs + 100);
    expect(server.callsOf('matches.confirm')).toEqual([{ params: { matchId: 'match-1' } }]);
    expect(await screen.findByText('Nothing to compare')).toBeDefined();
  });

  it('is told at once when somebody leaves the board before that', async () => {
    const { unmount } = render(await staged(server, { '/matches': <MatchesScreen /> }));
    await press(/^Not the same: Navy bag/);
    unmount();
    await waitFor(() => expect(server.callsOf('matches.dismiss')).toHaveLength(1));
  });
});
