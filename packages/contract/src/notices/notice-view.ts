import { noticeChannels, noticeFailures, noticeKinds, noticeStatuses } from '@homeward/domain';
import { z } from 'zod';

/** A notice as staff see it: what kind, which way and what became of it; never where it went. */
export const noticeView = z.object({
  id: z.string(),
  version: z.int(),
  kind: z.enum(noticeKinds),
  channel: z.enum(noticeChannels),
  status: z.enum(noticeStatuses),
  /** Why it failed or was suppressed; while it waits, what went wrong last. */
  failure: z.enum(noticeFailures).nullable(),
  attempts: z.int(),
  createdAt: z.string(),
  nextAttemptAt: z.string(),
  settledAt: z.string().nullable(),
  report: z.object({ id: z.string(), code: z.string(), categoryId: z.string().nullable() }),
  allowed: z.array(z.enum(['resend'])),
});

/** How a visitor is told, on their own page. */
export const toldView = z.object({
  channel: z.enum(['none', 'mail', 'sms']),
  /** Enough to recognise one's own address by; null without one. */
  masked: z.string().nullable(),
  /** Browsers that are told too. */
  browsers: z.int(),
});

/** One message as it would have gone out; in demo mode alone. */
export const demoNoticeView = z.object({
  id: z.string(),
  at: z.string(),
  kind: z.enum(noticeKinds),
  channel: z.enum(noticeChannels),
  language: z.string(),
  to: z.string(),
  /** Of mail and push. */
  subject: z.string(),
  text: z.string(),
  page: z.string(),
  unsubscribe: z.string(),
});

export type NoticeView = z.output<typeof noticeView>;
export type ToldView = z.output<typeof toldView>;
export type DemoNoticeView = z.output<typeof demoNoticeView>;
