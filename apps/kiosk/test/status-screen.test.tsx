// @vitest-environment jsdom
import { type Api, ApiProblem, HomewardProvider } from '@homeward/client';
import type { GuestView, VenueView } from '@homeward/contract';
import { createI18n, LanguageProvider } from '@homeward/i18n';
import { Surface } from '@homeward/ui';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StatusScreen } from '../src/rooms/codes/status-screen.tsx';
import { KioskContext } from '../src/visit/kiosk-context.ts';

const venue: VenueView = {
  name: 'Small Park',
  timeZone: 'UTC',
  languages: ['en', 'de'],
  isDemo: false,
  channels: ['mail'],
  pushKey: null,
  openingHours: [],
  zones: [{ id: 'wood', name: { en: 'Wood' } }],
  places: [{ id: 'carousel', zoneId: 'wood', name: { en: 'Carousel' }, x: 10, y: 10 }],
  desks: [{ id: 'desk', name: { en: 'Lost and found' }, placeId: 'carousel' }],
  counters: [{ id: 'counter-1', deskId: 'desk', name: { en: 'Counter 1' }, lanes: ['enquiry'] }],
  categories: [{ id: 'bag', name: { en: 'Bag' }, picture: 'bag', privacy: 'open' }],
};

const device = {
  id: 'device-1',
  kind: 'kiosk',
  name: 'Gate',
  kioskProfile: { id: 'gate', placeId: 'carousel', idleSeconds: 60, hasPrinter: true },
  enrolledAt: '2026-06-03T08:00:00.000Z',
  revokedAt: null,
} as const;

const ticket: NonNullable<GuestView['ticket']> = {
  id: 'ticket-1',
  version: 1,
  name: 'E 12',
  lane: 'enquiry',
  status: 'waiting',
  counterId: null,
  ahead: 3,
  wait: { fromMinutes: 8, toMinutes: 14 },
  isReady: false,
  heldUntil: null,
  holdMinutesLeft: 30,
  returnableUntil: null,
  closing: 'in-time',
};

function guest(about: Partial<GuestView> = {}): GuestView {
  return {
    asOf: '2026-06-03T12:00:00.000Z',
    report: {
      id: 'report-1',
      code: 'K7M4QX',
      status: 'open',
      closedBecause: null,
      language: 'en',
      filedAt: '2026-06-03T11:00:00.000Z',
      answerDueAt: '2026-06-03T18:30:00.000Z',
      categoryId: 'bag',
      description: '',
      colours: [],
      brand: null,
      lostPlaceId: null,
      lostFrom: null,
      lostTo: null,
      answers: [],
      contactChannel: 'none',
    },
    candidates: [],
    details: [],
    photos: { sent: 0, left: 3 },
    promise: null,
    feedback: null,
    told: { channel: 'none', masked: null, browsers: 0 },
    claims: [],
    ticket: null,
    question: null,
    allowed: [],
    ...about,
  };
}

const calls: { readonly name: string; readonly input: unknown }[] = [];
let answers: Record<string, () => unknown> = {};

/** The server as this screen notices it: it answers by name, and remembers what it was asked. */
const api: Api = {
  authorization: () => null,
  send: () => Promise.reject(new Error('no photos here')),
  async call(name, input) {
    calls.push({ name, input });
    const answer = answers[name];
    if (!answer) throw new ApiProblem({ code: 'request.not-found', facts: {}, requestId: null });
    return answer() as never;
  },
};

async function show(onEnd = vi.fn()) {
  const i18n = await createI18n({ language: 'en', rooms: ['kiosk', 'guest'] });
  render(
    <HomewardProvider api={api} audience={null}>
      <LanguageProvider i18n={i18n} timeZone="UTC">
        <Surface kind="kiosk">
          <KioskContext value={{ venue, device }}>
            <StatusScreen onEnd={onEnd} />
          </KioskContext>
        </Surface>
      </LanguageProvider>
    </HomewardProvider>,
  );
  return onEnd;
}

const user = userEvent.setup();
const press = async (name: RegExp | string) =>
  user.click(await screen.findByRole('button', { name }));
const paper = () => document.querySelector('.paper') as HTMLElement;

beforeEach(() => {
  calls.length = 0;
  answers = { 'guest.read': () => guest() };
  window.matchMedia = ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as never;
});

afterEach(cleanup);

describe('where a report stands, by its code', () => {
  it('says what is being done and by when somebody hears, also if it is no', async () => {
    await show();
    expect(
      await screen.findByRole('heading', { name: /We are looking for your bag/i }),
    ).toBeDefined();
    expect(screen.getByText('Code K7M-4QX')).toBeDefined();
    expect(screen.getByText('also if the answer is no')).toBeDefined();
  });

  it('prints the code large, and neither a link nor a QR code, for who has shown no more', async () => {
    answers['guest.read'] = () => guest({ ticket });
    await show();
    await screen.findByRole('button', { name: 'Print a slip' });
    expect(within(paper()).getByText('K7M-4QX').closest('p')?.className).toBe('large');
    expect(paper().querySelector('svg, img, canvas')).toBeNull();
    expect(paper().textContent).not.toMatch(/scan|QR|pickup/i);
  });

  it('a closed report is neither waited for nor printed', async () => {
    const { report } = guest();
    const closed = { ...report, status: 'closed', closedBecause: 'returned' } as const;
    answers['guest.read'] = () => guest({ report: closed });
    await show();
    expect(await screen.findByRole('heading', { name: 'Home again.' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Print a slip' })).toBeNull();
  });

  it('a code that opens nothing says so and can be tried again', async () => {
    answers = {};
    await show();
    expect(await screen.findByRole('button', { name: /again/i })).toBeDefined();
  });
});

describe('a place in line, by the code on a slip', () => {
  it('shows number and wait, and holds the place for one more ride', async () => {
    answers['guest.read'] = () => guest({ ticket, allowed: ['hold-place'] });
    answers['guest.holdPlace'] = () => guest({ ticket });
    await show();
    expect(await screen.findByText(/8 to 14 min/)).toBeDefined();
    await press(/20 min/);
    await waitFor(() =>
      expect(calls).toContainEqual({
        name: 'guest.holdPlace',
        input: { params: { ticketId: 'ticket-1' }, body: { minutes: 20 } },
      }),
    );
  });

  it('offers no more minutes than are left', async () => {
    answers['guest.read'] = () =>
      guest({ ticket: { ...ticket, holdMinutesLeft: 12 }, allowed: ['hold-place'] });
    await show();
    expect(await screen.findByRole('button', { name: /10 min/ })).toBeDefined();
    expect(screen.queryByRole('button', { name: /20 min/ })).toBeNull();
  });

  it('whoever is back early, or missed the call, takes the place again', async () => {
    const missed = {
      ...ticket,
      status: 'no-show',
      returnableUntil: '2026-06-03T12:30:00.000Z',
    } as const;
    answers['guest.read'] = () => guest({ ticket: missed, allowed: ['return-ticket'] });
    answers['guest.returnTicket'] = () => guest({ ticket });
    await show();
    expect(await screen.findByText('Your place is kept until 12:30')).toBeDefined();
    await press('I’m here now');
    await waitFor(() => expect(calls.map(({ name }) => name)).toContain('guest.returnTicket'));
  });

  it('is told when the desk may close before its turn', async () => {
    answers['guest.read'] = () => guest({ ticket: { ...ticket, closing: 'at-risk' } });
    await show();
    expect(await screen.findByText(/may close before your turn/)).toBeDefined();
  });
});
