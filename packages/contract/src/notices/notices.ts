import { mendableFailures, noticeStatuses } from '@homeward/domain';
import { z } from 'zod';
import { deskStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { cursor, noticeId } from '../kernel/fields.ts';
import { demoNoticeView, noticeView } from './notice-view.ts';

export const noticeListView = z.object({
  asOf: z.string(),
  /** Newest first. */
  notices: z.array(noticeView),
  next: z.string().nullable(),
  /** How those written within the last 24 hours stand. */
  today: z.object({
    waiting: z.int(),
    sent: z.int(),
    failed: z.int(),
    suppressed: z.int(),
    cancelled: z.int(),
  }),
  /** What may be mended and sent again in one go, of the failures of that time. */
  causes: z.array(z.object({ failure: z.enum(mendableFailures), count: z.int() })),
});

export const demoInboxView = z.object({ notices: z.array(demoNoticeView) });

export type NoticeListView = z.output<typeof noticeListView>;
export type DemoInboxView = z.output<typeof demoInboxView>;

export const notices = {
  list: endpoint({
    name: 'notices.list',
    method: 'GET',
    path: '/api/notices',
    summary: 'Notices that could not be sent, or those of another standing, newest first.',
    access: deskStaff,
    query: z.object({
      /** Without it: failed and suppressed ones. */
      status: z.enum(noticeStatuses).optional(),
      after: cursor.optional(),
    }),
    response: noticeListView,
    errors: [],
  }),
  resend: endpoint({
    name: 'notices.resend',
    method: 'POST',
    path: '/api/notices/:noticeId/resend',
    summary: 'Try a failed or suppressed notice once more.',
    access: deskStaff,
    params: z.object({ noticeId }),
    response: noticeListView,
    errors: ['notice.not-found', 'notice.not-failed', 'lost-report.closed'],
  }),
  resendFailed: endpoint({
    name: 'notices.resendFailed',
    method: 'POST',
    path: '/api/notices/resend-failed',
    summary:
      'Try once more everything that failed for one cause within 24 hours, up to 500 at a time.',
    access: ['supervisor', 'admin'],
    body: z.object({ failure: z.enum(mendableFailures) }),
    response: z.object({ resent: z.int() }),
    errors: [],
  }),
  unsubscribe: endpoint({
    name: 'notices.unsubscribe',
    method: 'POST',
    path: '/api/notices/unsubscribe/:token',
    summary:
      'End one way of being told, by the token of any notice. Right, wrong and used tokens are answered alike; mail programs may send their own body.',
    access: ['anyone'],
    params: z.object({ token: z.string().max(200) }),
    errors: [],
  }),
  demoInbox: endpoint({
    name: 'notices.demoInbox',
    method: 'GET',
    path: '/api/demo/inbox',
    summary: 'What would have gone out, newest first: in demo mode nothing leaves the house.',
    access: ['demo'],
    response: demoInboxView,
    errors: [],
  }),
};
