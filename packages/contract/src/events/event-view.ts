import { eventNames } from '@homeward/domain';
import { z } from 'zod';

/** One step of a history, for staff. */
export const eventView = z.object({
  seq: z.int(),
  name: z.enum(eventNames),
  at: z.string(),
  by: z.object({
    kind: z.enum(['staff', 'kiosk', 'guest', 'finder', 'system']),
    name: z.string().nullable(),
  }),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

/** What a socket whispers, and what `/api/events` repeats: that something changed, never what. */
export const hint = z.object({
  seq: z.int(),
  name: z.enum(eventNames),
  id: z.string(),
  version: z.int(),
});

export type EventView = z.output<typeof eventView>;
export type Hint = z.output<typeof hint>;
