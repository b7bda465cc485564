import { evidenceFields } from '@homeward/domain';
import { z } from 'zod';

/** One reason for or against, as the engine weighed it. */
export const evidenceView = z.object({
  field: z.enum(evidenceFields),
  weight: z.number(),
  report: z.string(),
  item: z.string(),
  amount: z.number().nullable(),
});

export type EvidenceView = z.output<typeof evidenceView>;
