// @vitest-environment jsdom
import { HomewardProvider } from '@homeward/client';
import { createI18n, LanguageProvider } from '@homeward/i18n';
import { Surface } from '@homeward/ui';
import { act, cleanup, render, screen } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ReportsScreen } from '../src/rooms/lost-reports/reports-screen.tsx';
import { Door } from '../src/rooms/staff/door.tsx';
import { DeskServer } from './desk-server.ts';
import { park, session } from './park.ts';
import { completeBrowser, staged } from './stage.tsx';

let server: DeskServer;

beforeEach(() => {
  completeBrowser();
  vi.useFakeTimers();
  server = new DeskServer()
    .answer('venue.read', () => park)
    .answer('staff.current', () => ({ session: null }))
    .answer('devices.current', () => ({ device: session.device }))
    .answer('lostReports.list', () => ({ reports: [], next: null }));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const secondsPass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

it('a tablet switched on during an outage says that it keeps asking, and goes on by itself', async () => {
  server.isReachable = false;
  const i18n = await createI18n({ language: 'en', rooms: ['staff'] });
  render(
    <HomewardProvider api={server} audience={null}>
      <LanguageProvider i18n={i18n} timeZone="UTC">
        <Surface kind="staff">
          <Door onAtWork={() => undefined}>At work</Door>
        </Surface>
      </LanguageProvider>
    </HomewardProvider>,
  );
  await secondsPass(4);
  expect(screen.getByRole('alert').textContent).toContain('goes on by itself');
  for (let second = 0; second < 30; second += 1) {
    await secondsPass(1);
    expect(screen.getByRole('alert').textContent).toContain('goes on by itself');
  }
  server.isReachable = true;
  await secondsPass(10);
  expect(screen.getByRole('heading', { name: 'Sign in' })).toBeDefined();
});

it('a screen opened during an outage fills itself when the server is back', async () => {
  server.isReachable = false;
  render(await staged(server, { '/reports': <ReportsScreen /> }));
  await secondsPass(4);
  expect(screen.getByRole('alert').textContent).toContain('goes on by itself');
  server.isReachable = true;
  await secondsPass(10);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('No reports here')).toBeDefined();
});

it('a refusal is told once and not asked about again', async () => {
  server.refuse('lostReports.list', 'caller.not-allowed');
  render(await staged(server, { '/reports': <ReportsScreen /> }));
  await secondsPass(4);
  expect(screen.getByRole('alert').textContent).not.toContain('by itself');
  const asked = server.callsOf('lostReports.list').length;
  await secondsPass(30);
  expect(server.callsOf('lostReports.list')).toHaveLength(asked);
});
