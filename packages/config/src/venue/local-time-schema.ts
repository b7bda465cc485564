import { z } from 'zod';

/** A time of day as installers write it. */
export const localTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written HH:MM, from 00:00 to 23:59')
  .meta({ description: 'Local time at the venue, HH:MM.' });
