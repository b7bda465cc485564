import { refusalCodes } from '@homeward/domain';
import { z } from 'zod';

/** Every error answer, as RFC 9457 `application/problem+json`. */
export const problem = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  code: z.enum(refusalCodes),
  /** What a person may need to understand it: sizes, statuses, the field that was wrong. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  requestId: z.string(),
});

export type Problem = z.output<typeof problem>;
