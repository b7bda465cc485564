import {
  announcementKinds,
  counterStatuses,
  lanes,
  pauseReasons,
  ticketStatuses,
} from '@homeward/domain';
import { z } from 'zod';
import { deskStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { announcementId, counterId, localName, words } from '../kernel/fields.ts';
import { ticketView } from '../tickets/tickets.ts';
import { waitRangeView } from '../tickets/wait-range-view.ts';
import { announcementView } from './announcement-view.ts';
import { counterView } from './counter-view.ts';

/** The queue as everybody may see it: ticket names, counters, waits. No people, no things. */
export const boardView = z.object({
  asOf: z.string(),
  counters: z.array(
    z.object({
      id: z.string(),
      name: localName,
      status: z.enum(counterStatuses),
      pausedFor: z.enum(pauseReasons).nullable(),
      backAt: z.string().nullable(),
      ticket: z
        .object({
          name: z.string(),
          lane: z.enum(lanes),
          status: z.enum(ticketStatuses),
          calls: z.int(),
          calledAt: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
  /** The next tickets in order, at most twelve. */
  next: z.array(z.object({ name: z.string(), lane: z.enum(lanes), isReady: z.boolean() })),
  waiting: z.int(),
  openCounters: z.int(),
  wait: waitRangeView.nullable(),
  announcement: announcementView.nullable(),
  /** When the desk closes today; null while it is closed, or if it never does. */
  closesAt: z.string().nullable(),
  today: z.object({ found: z.int(), returned: z.int() }),
});

export type BoardView = z.output<typeof boardView>;

const oneCounter = z.object({ counterId });

export const counters = {
  board: endpoint({
    name: 'counters.board',
    method: 'GET',
    path: '/api/board',
    summary: 'The public board: now serving, next, open counters, wait.',
    access: ['anyone'],
    response: boardView,
    errors: [],
  }),
  open: endpoint({
    name: 'counters.open',
    method: 'POST',
    path: '/api/counters/:counterId/open',
    summary: 'Open a counter, or come back to it.',
    access: deskStaff,
    params: oneCounter,
    response: counterView,
    errors: ['counter.not-found'],
  }),
  pause: endpoint({
    name: 'counters.pause',
    method: 'POST',
    path: '/api/counters/:counterId/pause',
    summary: 'Leave a counter for a while and say why in public.',
    access: deskStaff,
    params: oneCounter,
    body: z.object({
      reason: z.enum(pauseReasons),
      minutes: z.int().min(1).max(120).nullable(),
    }),
    response: counterView,
    errors: ['counter.not-found', 'counter.not-open', 'counter.busy'],
  }),
  close: endpoint({
    name: 'counters.close',
    method: 'POST',
    path: '/api/counters/:counterId/close',
    summary: 'Close a counter.',
    access: deskStaff,
    params: oneCounter,
    response: counterView,
    errors: ['counter.not-found', 'counter.busy'],
  }),
  callNext: endpoint({
    name: 'counters.callNext',
    method: 'POST',
    path: '/api/counters/:counterId/call-next',
    summary: 'Call the ticket whose turn it is; two counters never get the same one.',
    access: deskStaff,
    params: oneCounter,
    response: ticketView,
    errors: ['counter.not-found', 'counter.not-open', 'counter.busy', 'queue.empty'],
  }),
  announce: endpoint({
    name: 'counters.announce',
    method: 'PUT',
    path: '/api/announcements/:announcementId',
    summary: 'Say something to all who wait; it takes the place of what was said before.',
    access: deskStaff,
    params: z.object({ announcementId }),
    body: z.object({
      kind: z.enum(announcementKinds),
      /** Needed for `other`, a supplement for the rest. */
      words: words(140),
      minutes: z.int().min(1).max(720).nullable(),
    }),
    response: announcementView,
    errors: ['announcement.empty'],
  }),
  endAnnouncement: endpoint({
    name: 'counters.endAnnouncement',
    method: 'POST',
    path: '/api/announcements/:announcementId/end',
    summary: 'What was said to all who wait no longer holds.',
    access: deskStaff,
    params: z.object({ announcementId }),
    response: announcementView,
    errors: ['announcement.not-found'],
  }),
};
