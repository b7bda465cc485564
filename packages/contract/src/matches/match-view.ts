import { evidenceFields, matchLevels, matchStatuses } from '@homeward/domain';
import { z } from 'zod';
import { lostReportSummary } from '../lost-reports/lost-report-view.ts';

export const evidenceView = z.object({
  field: z.enum(evidenceFields),
  weight: z.number(),
  report: z.string(),
  item: z.string(),
  amount: z.number().nullable(),
});

export const matchView = z.object({
  id: z.string(),
  version: z.int(),
  status: z.enum(matchStatuses),
  level: z.enum(matchLevels),
  probability: z.number(),
  evidence: z.array(evidenceView),
  suggestedAt: z.string(),
  allowed: z.array(z.enum(['confirm', 'dismiss'])),
});

/** A match as an item's page shows it. */
export const matchOnItemView = matchView.extend({ report: lostReportSummary });

export type EvidenceView = z.output<typeof evidenceView>;
export type MatchView = z.output<typeof matchView>;
export type MatchOnItemView = z.output<typeof matchOnItemView>;
