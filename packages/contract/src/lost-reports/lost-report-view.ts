import { closingReasons, colourNames, lostReportStatuses } from '@homeward/domain';
import { z } from 'zod';
import { language } from '../kernel/fields.ts';
import { answerView } from './question-view.ts';

/** A lost report as staff read it. */
export const lostReportSummary = z.object({
  id: z.string(),
  code: z.string(),
  status: z.enum(lostReportStatuses),
  closedBecause: z.enum(closingReasons).nullable(),
  categoryId: z.string().nullable(),
  description: z.string(),
  colours: z.array(z.enum(colourNames)),
  brand: z.string().nullable(),
  lostPlaceId: z.string().nullable(),
  lostFrom: z.string().nullable(),
  lostTo: z.string().nullable(),
  language,
  filedAt: z.string(),
  answerDueAt: z.string(),
  /** What was answered to questions, in the order of answering. */
  answers: z.array(answerView),
});

/** Something a visitor remembered later. */
export const detailView = z.object({ id: z.string(), text: z.string(), addedAt: z.string() });

export type DetailView = z.output<typeof detailView>;
export type LostReportSummary = z.output<typeof lostReportSummary>;
