import { counterStatuses, lanes, pauseReasons } from '@homeward/domain';
import { z } from 'zod';
import { localName } from '../kernel/fields.ts';

/** A counter as staff see it. */
export const counterView = z.object({
  id: z.string(),
  version: z.int(),
  name: localName,
  lanes: z.array(z.enum(lanes)),
  status: z.enum(counterStatuses),
  staffName: z.string().nullable(),
  ticketId: z.string().nullable(),
  pausedFor: z.enum(pauseReasons).nullable(),
  backAt: z.string().nullable(),
});

export type CounterView = z.output<typeof counterView>;
