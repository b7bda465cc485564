import type { GuestFilingRules, GuestLinkRules } from '@homeward/domain';
import { z } from 'zod';

/** How long guests' links and codes open their page where the venue says nothing else. */
export const defaultGuestLinks: GuestLinkRules = { daysAfterClosing: 60, monthsAfterFiling: 14 };
export const defaultGuestFilings: GuestFilingRules = {
  hourlyPerNetwork: 6,
  hourlyAtVenue: 120,
  ownNetworks: [],
};
export const defaultPromiseWarningMinutes = 30;

export const guestLinks: z.ZodType<GuestLinkRules> = z
  .strictObject({
    daysAfterClosing: z.int().min(1).max(365).meta({
      description: 'Days after a report was closed until which its page opens.',
    }),
    monthsAfterFiling: z.int().min(1).max(14).meta({
      description:
        'Months after filing until which the page opens, whatever becomes of the report.',
    }),
  })
  .meta({ description: 'How long the links and codes of guests open their page.' });

export const guestFilings: z.ZodType<GuestFilingRules> = z
  .strictObject({
    hourlyPerNetwork: z.int().min(1).max(10_000).meta({
      description:
        'Reports an hour from the phones of one network, and as many places in line for finders.',
    }),
    hourlyAtVenue: z.int().min(1).max(100_000).meta({
      description:
        'Reports an hour from all phones together, and as many places in line for finders.',
    }),
    ownNetworks: z.array(z.union([z.cidrv4(), z.cidrv6()])).meta({
      description:
        'Networks of the venue itself, such as its public Wi-Fi ("203.0.113.0/24"): many visitors share them, so only the limit of the venue counts there.',
    }),
  })
  .meta({
    description:
      'How many reports visitors may file from their own phones; kiosks are not counted.',
  });

export const promiseWarningMinutes = z.int().min(1).max(240).meta({
  description: 'Minutes before a stated hour from which staff are reminded of it.',
});
