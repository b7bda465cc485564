import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant, LostReportId, NoticeId, Venue } from '../index.ts';
import {
  addMinutes,
  brokenCap,
  isPushService,
  isSendable,
  leaseNotice,
  maskedAddress,
  minutesBetween,
  mostAttempts,
  type Notice,
  type NoticeContent,
  pauseSeconds,
  resendNotice,
  sendableFrom,
  settleAttempt,
  writeNotice,
} from '../index.ts';

const at = '2026-06-03T10:00:00.000Z' as Instant;

/** Open from 10 to 20 o'clock in Amsterdam, quiet from 22 to 8. */
const venue = {
  timeZone: 'Europe/Amsterdam',
  openingHours: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '10:00', closes: '20:00' }],
  notices: { quietHours: { from: '22:00', to: '08:00' } },
} as unknown as Venue;

function notice(content: NoticeContent = { kind: 'not-found' }, when = at): Notice {
  return writeNotice(
    venue,
    {
      id: 'n' as NoticeId,
      content,
      reportId: 'r' as LostReportId,
      ticketId: null,
      subjectId: 's',
      target: 'contact',
      channel: 'sms',
      language: 'en',
      key: 'not-found:r:s:1:contact',
    },
    when,
  );
}

const lease = { by: 'worker', seconds: 60 };

test('an address that could carry a header, or a second receiver, is never sent to', () => {
  const good = ['wren@example.org', 'a.b+c@sub.example.org', 'åse@example.org'];
  for (const address of good) expect(isSendable({ channel: 'mail', address })).toBe(true);
  fc.assert(
    fc.property(
      fc.constantFrom(...good),
      fc.nat(20),
      fc.constantFrom('\r', '\n', '\r\nBcc: all@example.org', '\0', ',', ';', '<', '>', ' ', '"'),
      (address, place, evil) => {
        const forged = address.slice(0, place) + evil + address.slice(place);
        expect(isSendable({ channel: 'mail', address: forged })).toBe(false);
      },
    ),
  );
  expect(isSendable({ channel: 'sms', number: '+31612345678' })).toBe(true);
  for (const number of ['0612345678', '+31612345678\n', '+31 612', '+0123456789', '']) {
    expect(isSendable({ channel: 'sms', number }), number).toBe(false);
  }
});

test('the server calls push services, and no machine a stranger names', () => {
  expect(isPushService('https://updates.push.services.mozilla.com/wpush/v2/abc')).toBe(true);
  expect(isPushService('https://fcm.googleapis.com/fcm/send/abc')).toBe(true);
  for (const endpoint of [
    'https://127.0.0.1/x',
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://evilfcm.googleapis.com@evil.example/x',
    'https://notfcm.googleapis.com:1/x',
  ]) {
    expect(isPushService(endpoint), endpoint).toBe(false);
  }
});

test('of an address only enough is shown to recognise one’s own', () => {
  expect(maskedAddress({ channel: 'mail', address: 'wren@example.org' })).toBe('w…@example.org');
  expect(maskedAddress({ channel: 'sms', number: '+31612345678' })).toBe('+31 … 78');
});

test('in quiet hours whoever stands in line is told, everybody else in the morning', () => {
  const night = '2026-06-03T21:00:00.000Z' as Instant;
  const morning = '2026-06-04T06:00:00.000Z';
  expect(sendableFrom(venue, { kind: 'not-found' }, night)).toBe(morning);
  expect(sendableFrom(venue, { kind: 'ready-for-pickup', ticket: null }, night)).toBe(morning);
  expect(sendableFrom(venue, { kind: 'ready-for-pickup', ticket: 'P 01' }, night)).toBe(night);
  expect(sendableFrom(venue, { kind: 'turn-near', ticket: 'P 01', ahead: 1 }, night)).toBe(night);
  expect(sendableFrom(venue, { kind: 'not-found' }, at)).toBe(at);
  const early = '2026-06-04T05:59:00.000Z' as Instant;
  expect(sendableFrom(venue, { kind: 'not-found' }, early)).toBe(morning);
  expect(notice({ kind: 'not-found' }, night).expiresAt > morning).toBe(true);
});

test('an hour that was stated for the night is kept at night; long after it, its answer waits', () => {
  const hour = '2026-06-03T20:30:00.000Z' as Instant;
  const morning = '2026-06-04T06:00:00.000Z';
  const from = (minutes: number, content: NoticeContent, hours = [hour]) =>
    sendableFrom(venue, content, addMinutes(hour, minutes), hours);
  for (const kind of ['found', 'not-found'] as const) {
    expect(from(-20, { kind })).toBe(addMinutes(hour, -20));
    expect(from(1, { kind })).toBe(addMinutes(hour, 1));
    expect(from(61, { kind })).toBe(morning);
    expect(from(1, { kind }, ['2026-06-04T12:30:00.000Z' as Instant])).toBe(morning);
  }
  expect(from(1, { kind: 'holding-ends', endsAt: hour })).toBe(morning);
});

test('pauses double, vary, keep what the channel asked for, and end at 15 minutes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.option(fc.integer({ min: 0, max: 100_000 })),
      (attempts, chance, asked) => {
        const pause = pauseSeconds(attempts, asked, chance);
        expect(pause).toBeGreaterThan(0);
        expect(pause).toBeLessThanOrEqual(1_800);
        if (asked !== null) expect(pause).toBeGreaterThanOrEqual(Math.min(900, asked));
      },
    ),
  );
  expect([1, 2, 3].map((attempts) => pauseSeconds(attempts, null, 1))).toEqual([4, 8, 16]);
});

test('whatever a channel answers, a notice comes to an end, and in time', () => {
  const answers = fc.constantFrom(
    { outcome: 'later', reason: 'unreachable', retryAfterSeconds: null } as const,
    { outcome: 'later', reason: 'busy', retryAfterSeconds: 30 } as const,
  );
  fc.assert(
    fc.property(
      fc.constantFrom<NoticeContent>(
        { kind: 'not-found' },
        { kind: 'turn-near', ticket: 'P 01', ahead: 1 },
      ),
      answers,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (content, answer, chance) => {
        let now = notice(content);
        while (now.status === 'waiting') {
          expect(now.nextAttemptAt <= now.expiresAt).toBe(true);
          const when = now.nextAttemptAt;
          now = settleAttempt(leaseNotice(now, lease, when), answer, when, chance);
        }
        expect(now.status).toBe('failed');
        expect(now.attempts).toBeLessThanOrEqual(mostAttempts);
      },
    ),
  );
});

test('a lease keeps others away until it ends', () => {
  const leased = leaseNotice(notice(), lease, at);
  expect(leased).toMatchObject({ attempts: 1, leasedBy: 'worker' });
  expect(minutesBetween(at, leased.nextAttemptAt)).toBe(1);
});

test('only what failed or was held back is sent anew', () => {
  const failed = settleAttempt(notice(), { outcome: 'never', reason: 'refused' }, at, 0);
  const later = addMinutes(at, 60 * 24 * 30);
  const again = resendNotice(failed, later);
  expect(again.ok && again.value).toMatchObject({ status: 'waiting', nextAttemptAt: later });
  expect(resendNotice(notice(), at).ok).toBe(false);
});

test('a cap is broken by whoever reaches it first: number, kiosk, venue', () => {
  const rules = { perNumberDaily: 2, perKioskHourly: 5, perVenueDaily: 9, countries: [] };
  expect(brokenCap({ number: 1, kiosk: 4, venue: 8 }, rules)).toBeNull();
  expect(brokenCap({ number: 2, kiosk: 9, venue: 9 }, rules)).toBe('number-cap');
  expect(brokenCap({ number: 0, kiosk: 5, venue: 0 }, rules)).toBe('kiosk-cap');
  expect(brokenCap({ number: 0, kiosk: 0, venue: 9 }, rules)).toBe('venue-cap');
});
