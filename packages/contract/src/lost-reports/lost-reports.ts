import { lostReportStatuses } from '@homeward/domain';
import { z } from 'zod';
import { foundItemSummary } from '../found-items/found-item-summary.ts';
import { anyStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { cursor, lostReportId } from '../kernel/fields.ts';
import { matchView } from '../matches/match-view.ts';
import { photoView } from '../photos/photos.ts';
import { promiseStanding } from '../promises/promise-view.ts';
import { filedView, filingBody, filingErrors } from './filing.ts';
import { detailView, lostReportSummary } from './lost-report-view.ts';
import { answerBody, questionTopic, questionView } from './question-view.ts';

const oneReport = z.object({ reportId: lostReportId });

export const lostReportView = lostReportSummary.extend({
  contactChannel: z.enum(['none', 'mail', 'sms']),
  /** What the visitor remembered later, oldest first. */
  details: z.array(detailView),
  /** Photos the visitor sent; their pictures are for staff alone. */
  photos: z.array(photoView),
  /** The hour the visitor was given, and what they were told last. */
  promise: promiseStanding.nullable(),
  isLinkRevoked: z.boolean(),
  /** The visitor had everything about them deleted. */
  isForgotten: z.boolean(),
  allowed: z.array(z.enum(['revoke-link'])),
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
    body: filingBody,
    response: filedView,
    errors: filingErrors,
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
  revokeLink: endpoint({
    name: 'lostReports.revokeLink',
    method: 'POST',
    path: '/api/lost-reports/:reportId/revoke-link',
    summary: 'Shut the page of a report: its link and code look like wrong ones from now on.',
    access: ['supervisor', 'admin'],
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
