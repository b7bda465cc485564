import { promiseKinds, promiseOutcomes, promiseStatuses } from '@homeward/domain';
import { z } from 'zod';

/** The hour a visitor was given, as their own page and their report show it. */
export const promiseStanding = z.object({
  status: z.enum(promiseStatuses),
  dueAt: z.string(),
  /** What they were told last, and when; null while they have not heard from us. */
  told: z.object({ outcome: z.enum(promiseOutcomes), at: z.string() }).nullable(),
});

/** A promise somebody still has to see to, as the board shows it. */
export const promiseView = z.object({
  id: z.string(),
  version: z.int(),
  kind: z.enum(promiseKinds),
  /** `lapsed` once the hour has passed and nobody answered. */
  status: z.enum(promiseStatuses),
  urgency: z.enum(['later', 'due', 'overdue']),
  /** It has lapsed, and is the supervisor's now. */
  isEscalated: z.boolean(),
  madeAt: z.string(),
  dueAt: z.string(),
  /** How often an hour was stated in a row since anybody last answered. */
  round: z.int(),
  report: z.object({
    id: z.string(),
    code: z.string(),
    categoryId: z.string().nullable(),
    description: z.string(),
    contactChannel: z.enum(['none', 'mail', 'sms']),
    language: z.string(),
  }),
  /** Null is the desk as a whole. */
  ownerId: z.string().nullable(),
  ownerName: z.string().nullable(),
  /** The colleague who gave it to its owner; null when the owner took it. */
  givenBy: z.string().nullable(),
  isMine: z.boolean(),
  allowed: z.array(z.enum(['keep', 'take', 'assign'])),
});

export type PromiseStanding = z.output<typeof promiseStanding>;
export type PromiseView = z.output<typeof promiseView>;
