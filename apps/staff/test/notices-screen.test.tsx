// @vitest-environment jsdom
import type { NoticeListView, NoticeView } from '@homeward/contract';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NoticesScreen } from '../src/rooms/notices/notices-screen.tsx';
import { DeskServer } from './desk-server.ts';
import { session } from './park.ts';
import { completeBrowser, staged } from './stage.tsx';

function notice(code: string, about: Partial<NoticeView> = {}): NoticeView {
  return {
    id: `notice-${code}`,
    version: 1,
    kind: 'found',
    channel: 'sms',
    status: 'failed',
    failure: 'unreachable',
    attempts: 12,
    createdAt: '2026-06-03T18:00:00.000Z',
    nextAttemptAt: '2026-06-03T18:00:00.000Z',
    settledAt: '2026-06-03T18:30:00.000Z',
    report: { id: `report-${code}`, code, categoryId: 'bag' },
    allowed: ['resend'],
    ...about,
  };
}

function list(about: Partial<NoticeListView> = {}): NoticeListView {
  return {
    asOf: '2026-06-03T18:40:00.000Z',
    notices: [notice('K7M4QX')],
    next: null,
    today: { waiting: 1, sent: 40, failed: 3, suppressed: 0, cancelled: 2 },
    causes: [],
    ...about,
  };
}

let server: DeskServer;
const user = userEvent.setup();

beforeEach(() => {
  completeBrowser();
  server = new DeskServer().answer('notices.list', () => list());
});

afterEach(cleanup);

const show = async (signedIn = session) =>
  render(await staged(server, { '/notices': <NoticesScreen /> }, signedIn));
const supervisor = { ...session, staff: { ...session.staff, roles: ['supervisor' as const] } };
const press = async (name: RegExp | string) =>
  user.click(await screen.findByRole('button', { name }));

it('says what did not go out and why, and how the last day went', async () => {
  await show();
  expect(await screen.findByText(/gateway out of reach/)).toBeDefined();
  expect(screen.getByText(/tried 12 times/)).toBeDefined();
  expect(screen.getByText('40')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

it('one is sent again by its own button', async () => {
  server.answer('notices.resend', () => list({ notices: [] }));
  await show();
  await press('Send the notice for K7M-4QX again');
  await waitFor(() =>
    expect(server.callsOf('notices.resend')).toEqual([{ params: { noticeId: 'notice-K7M4QX' } }]),
  );
});

it('more of them are fetched from the server, page by page', async () => {
  server.answer('notices.list', (input) => {
    const { after } = (input as { query: { after?: string } }).query;
    return after === 'page-2' ? list({ notices: [notice('B3N9TW')] }) : list({ next: 'page-2' });
  });
  await show();
  await press('Show more');
  expect(await screen.findByText('B3N-9TW')).toBeDefined();
  expect(screen.getByText('K7M-4QX')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

it('another standing is another question to the server', async () => {
  await show();
  await user.click(await screen.findByRole('radio', { name: 'Sent' }));
  await waitFor(() =>
    expect(server.callsOf('notices.list')).toContainEqual({ query: { status: 'sent' } }),
  );
});

it('all that failed for one cause go out again together, after asking', async () => {
  server.answer('notices.list', () =>
    list({
      causes: [
        { failure: 'unreachable', count: 3 },
        { failure: 'busy', count: 1 },
      ],
    }),
  );
  server.answer('notices.resendFailed', () => ({ resent: 3 }));
  await show(supervisor);
  expect(await screen.findByText('3 failed: gateway out of reach')).toBeDefined();
  expect(screen.queryByText(/gateway is busy/)).toBeNull();
  await press('Send all again that failed: gateway out of reach');
  expect(server.callsOf('notices.resendFailed')).toEqual([]);
  await press('Send all again');
  await waitFor(() =>
    expect(server.callsOf('notices.resendFailed')).toEqual([{ body: { failure: 'unreachable' } }]),
  );
});

it('sending many again is for supervisors', async () => {
  server.answer('notices.list', () => list({ causes: [{ failure: 'unreachable', count: 3 }] }));
  await show();
  expect(await screen.findByText(/gateway out of reach/)).toBeDefined();
  expect(screen.queryByRole('button', { name: /Send all again/ })).toBeNull();
});
