// @vitest-environment jsdom
import type { PromiseBoardView, PromiseView } from '@homeward/contract';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PromisesScreen } from '../src/rooms/promises/promises-screen.tsx';
import { DeskServer } from './desk-server.ts';
import { completeBrowser, staged } from './stage.tsx';

const promise: PromiseView = {
  id: 'promise-1',
  version: 1,
  kind: 'answer-due',
  status: 'lapsed',
  urgency: 'overdue',
  isEscalated: true,
  madeAt: '2026-06-03T12:00:00.000Z',
  dueAt: '2026-06-03T18:30:00.000Z',
  round: 2,
  report: {
    id: 'report-1',
    code: 'K7M4QX',
    categoryId: 'bag',
    description: 'dark blue rucksack',
    contactChannel: 'none',
    language: 'de',
  },
  ownerId: null,
  ownerName: null,
  givenBy: null,
  isMine: false,
  allowed: ['keep', 'take', 'assign'],
};

const none = { kept: 0, lapsed: 0, rate: null };

function board(promises: readonly PromiseView[]): PromiseBoardView {
  const week = { kept: 11, lapsed: 1, rate: 11 / 12 };
  const kept = { today: none, week, month: week };
  return {
    asOf: '2026-06-03T18:40:00.000Z',
    warningMinutes: 30,
    promises: [...promises],
    colleagues: [
      { id: 'staff-1', name: 'Ana Ruiz', isMe: true },
      { id: 'staff-2', name: 'Ben Okafor', isMe: false },
    ],
    open: 4,
    kept,
  };
}

let server: DeskServer;
const user = userEvent.setup();

beforeEach(() => {
  completeBrowser();
  server = new DeskServer().answer('promises.board', () => board([promise]));
});

afterEach(cleanup);

const press = async (name: RegExp | string) =>
  user.click(await screen.findByRole('button', { name }));

it('shows what lapsed with the supervisor, and how many were kept without rounding up', async () => {
  render(await staged(server, { '/promises': <PromisesScreen /> }));
  expect(await screen.findByText('with the supervisor')).toBeDefined();
  expect(screen.getByText(/stated 2 times already/)).toBeDefined();
  expect(screen.getAllByText('91 %')).toHaveLength(2);
  expect(screen.getByText('none was due')).toBeDefined();
});

it('is taken by whoever wants to see to it', async () => {
  server.answer('promises.take', () => board([]));
  render(await staged(server, { '/promises': <PromisesScreen /> }));
  await press('I see to K7M-4QX');
  await waitFor(() =>
    expect(server.callsOf('promises.take')).toEqual([{ params: { promiseId: 'promise-1' } }]),
  );
});

it('is handed on to a colleague by name', async () => {
  server.answer('promises.assign', () => board([]));
  render(await staged(server, { '/promises': <PromisesScreen /> }));
  await press('Hand K7M-4QX on');
  await user.click(await screen.findByRole('radio', { name: 'Ben Okafor' }));
  await press('Hand on');
  await waitFor(() =>
    expect(server.callsOf('promises.assign')).toEqual([
      { params: { promiseId: 'promise-1' }, body: { ownerId: 'staff-2' } },
    ]),
  );
});

it('shows who handed it on, and those that are mine alone when asked to', async () => {
  const mine = { ...promise, id: 'promise-2', ownerId: 'staff-1', ownerName: 'Ana Ruiz' };
  const handed = { ...mine, givenBy: 'Ben Okafor', isMine: true };
  server.answer('promises.board', () => board([promise, handed]));
  render(await staged(server, { '/promises': <PromisesScreen /> }));
  expect(await screen.findByText('You see to it, from Ben Okafor')).toBeDefined();
  expect(screen.getByText('The whole desk sees to it')).toBeDefined();
  await user.click(screen.getByRole('radio', { name: 'Mine (1)' }));
  expect(screen.queryByText('The whole desk sees to it')).toBeNull();
  expect(screen.getByText('You see to it, from Ben Okafor')).toBeDefined();
});

it('an honest no is told as such, without a new hour', async () => {
  server.answer('promises.keep', () => board([]));
  render(await staged(server, { '/promises': <PromisesScreen /> }));
  await press('Answer K7M-4QX');
  await user.click(await screen.findByRole('radio', { name: 'Not found' }));
  await press('Tell them');
  await waitFor(() =>
    expect(server.callsOf('promises.keep')).toEqual([
      { params: { promiseId: 'promise-1' }, body: { outcome: 'not-found' } },
    ]),
  );
});

it('still looking leaves the new hour to the next round, unless one is chosen', async () => {
  server.answer('promises.keep', () => board([]));
  render(await staged(server, { '/promises': <PromisesScreen /> }));
  await press('Answer K7M-4QX');
  await user.click(await screen.findByRole('radio', { name: 'in 3 hours' }));
  await press('Tell them');
  await waitFor(() => expect(server.callsOf('promises.keep')).toHaveLength(1));
  const [{ body }] = server.callsOf('promises.keep') as [{ body: { nextDueAt: string } }];
  const hours = (Date.parse(body.nextDueAt) - Date.now()) / 3_600_000;
  expect(hours).toBeCloseTo(3, 1);
});
