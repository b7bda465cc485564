import type { Venue } from '@homeward/domain';
import { aVenue } from '@homeward/testkit';

/** A venue whose caps on text messages no trial reaches. */
export function roomyVenue(): Venue {
  const venue = aVenue();
  const sms = { perNumberDaily: 100, perKioskHourly: 1e6, perVenueDaily: 1e6, countries: [] };
  return { ...venue, notices: { ...venue.notices, sms } };
}
