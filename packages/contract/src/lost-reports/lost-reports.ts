import { lostReportStatuses } from '@homeward/domain';
import { z } from 'zod';
import { foundItemSummary } from '../found-items/found-item-summary.ts';
import { contact } from '../guest/contact.ts';
import { guestView } from '../guest/guest-view.ts';
import { anyStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import {
  categoryId,
  colours,
  cursor,
  instant,
  language,
  lostReportId,
  placeId,
  words,
} from '../kernel/fields.ts';
import { matchView } from '../matches/match-view.ts';
import { lostReportSummary } from './lost-report-view.ts';
import { answerBody, questionTopic, questionView } from './question-view.ts';

const oneReport = z.object({ reportId: lostReportId });

export const lostReportView = lostReportSummary.extend({
  contactChannel: z.enum(['none', 'mail', 'sms']),
  matches: z.array(matchView.extend({ item: foundItemSummary })),
  claims: z.array(z.object({ id: z.string(), status: z.string(), submittedAt: z.string() })),
  /** What to ask the visitor, if anything would help. */
  question: questionView.nullable(),
});
export type LostReportView = z.output<typeof lostReportView>;

export const lostReports = {
  file: endpoint({
    name: 'lostReports.file',
    method: 'PUT',
    path: '/api/lost-reports/:reportId',
    summary:
      'File a lost report under an id made by the device; the answer says at once whether it may be here. Sending it again is harmless.',
    access: ['kiosk', ...anyStaff],
    params: oneReport,
    body: z.object({
      categoryId: categoryId.nullable(),
      description: words(2000),
      colours,
      brand: words(60).nullable(),
      lostPlaceId: placeId.nullable(),
      lostFrom: instant.nullable(),
      lostTo: instant.nullable(),
      language,
      contact,
    }),
    response: z.object({
      /** The secret of the guest's link; it is never shown again to anyone else. */
      guestToken: z.string(),
      /** The link itself, for the QR code. */
      guestUrl: z.string(),
      guest: guestView,
    }),
    errors: [
      'category.unknown',
      'place.unknown',
      'lost-report.lost-in-future',
      'lost-report.period-reversed',
    ],
  }),
  list: endpoint({
    name: 'lostReports.list',
    method: 'GET',
    path: '/api/lost-reports',
    summary: 'Lost reports, newest first.',
    access: anyStaff,
    query: z.object({
      status: z.enum(lostReportStatuses).optional(),
      after: cursor.optional(),
      limit: z.coerce.number().int().min(1).max(100).default(40),
    }),
    response: z.object({ reports: z.array(lostReportSummary), next: z.string().nullable() }),
    errors: [],
  }),
  read: endpoint({
    name: 'lostReports.read',
    method: 'GET',
    path: '/api/lost-reports/:reportId',
    summary: 'One lost report with the items that may be it.',
    access: anyStaff,
    params: oneReport,
    response: lostReportView,
    errors: ['lost-report.not-found'],
  }),
  answer: endpoint({
    name: 'lostReports.answer',
    method: 'PUT',
    path: '/api/lost-reports/:reportId/answers/:topic',
    summary:
      'Keep what the visitor answered, or correct it; all that may be theirs is weighed anew.',
    access: anyStaff,
    params: oneReport.extend({ topic: questionTopic }),
    body: answerBody,
    response: lostReportView,
    errors: [
      'lost-report.not-found',
      'lost-report.closed',
      'question.unknown-choice',
      'question.already-answered',
    ],
  }),
};
