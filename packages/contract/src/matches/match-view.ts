import { matchLevels, matchStatuses } from '@homeward/domain';
import { z } from 'zod';
import { lostReportSummary } from '../lost-reports/lost-report-view.ts';
import { evidenceView } from './evidence-view.ts';

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

export type MatchView = z.output<typeof matchView>;
export type MatchOnItemView = z.output<typeof matchOnItemView>;
