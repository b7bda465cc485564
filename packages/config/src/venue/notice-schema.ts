import type { NoticeRules } from '@homeward/domain';
import { z } from 'zod';
import { localTime } from './local-time-schema.ts';

/** What goes out, when, and how often, where the venue says nothing else. */
export const defaultNoticeRules: NoticeRules = {
  quietHours: { from: '22:00', to: '08:00' },
  turnNear: { ticketsAhead: 2, minutes: 5 },
  holdingWarningDays: 5,
  sms: { perNumberDaily: 8, perKioskHourly: 40, perVenueDaily: 1_000, countries: [] },
};

const whole = (least: number, most: number, description: string) =>
  z.int().min(least).max(most).meta({ description });

const quietHours = z.strictObject({ from: localTime, to: localTime }).nullable().meta({
  description:
    'Between these times only those who stand in line, can fetch their thing today, or were given an hour that lies in them, are written to; null: no quiet hours.',
});

const sms = z
  .strictObject({
    perNumberDaily: whole(1, 100, 'Messages to one number in 24 hours.'),
    perKioskHourly: whole(1, 10_000, 'Messages for reports filed at one kiosk in an hour.'),
    perVenueDaily: whole(1, 1_000_000, 'Messages in all in 24 hours.'),
    countries: z.array(z.string().regex(/^\+[1-9]\d{0,5}$/, 'write it like "+31"')).meta({
      description:
        'Beginnings of numbers that are written to, such as "+31". An empty list is every country, and is not allowed once an SMS gateway is set.',
    }),
  })
  .meta({ description: 'What keeps others from earning with messages you pay for.' });

/** What the venue decides about notices; each part may be left out. */
export const noticeRules = z
  .strictObject({
    quietHours: z.exactOptional(quietHours),
    turnNear: z.exactOptional(
      z
        .strictObject({
          ticketsAhead: whole(0, 50, 'With at most so many ahead a turn is near.'),
          minutes: whole(0, 60, 'Or with at most so many minutes left, at the least.'),
        })
        .meta({ description: 'When somebody in line is told that their turn is near.' }),
    ),
    holdingWarningDays: z.exactOptional(
      whole(
        1,
        60,
        'Days before its holding period ends on which the owner of a thing is reminded.',
      ),
    ),
    sms: z.exactOptional(sms),
  })
  .meta({ description: 'Notices to the phones of visitors.' });

/** The venue's rules, with ours where it says nothing. */
export function noticeRulesOf(given: z.output<typeof noticeRules> | undefined): NoticeRules {
  return { ...defaultNoticeRules, ...given };
}
