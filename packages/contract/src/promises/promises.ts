import { promiseOutcomes } from '@homeward/domain';
import { z } from 'zod';
import { anyStaff, deskStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { instant, promiseId, staffId } from '../kernel/fields.ts';
import { promiseView } from './promise-view.ts';

const keptOf = z.object({
  kept: z.int(),
  lapsed: z.int(),
  /** 0 to 1; null when none came due. */
  rate: z.number().nullable(),
});

export const promiseBoardView = z.object({
  asOf: z.string(),
  warningMinutes: z.int(),
  /** Due soon or overdue. Supervisors see lapsed ones first, everybody else what is due first. */
  promises: z.array(promiseView),
  /** Colleagues who answer visitors, to whom a promise may be given. */
  colleagues: z.array(z.object({ id: z.string(), name: z.string(), isMe: z.boolean() })),
  /** How many are open in all, later ones included. */
  open: z.int(),
  /** Today at the venue, and the last 7 and 30 days. */
  kept: z.object({ today: keptOf, week: keptOf, month: keptOf }),
});

export type PromiseBoardView = z.output<typeof promiseBoardView>;

const onePromise = z.object({ promiseId });

export const promises = {
  board: endpoint({
    name: 'promises.board',
    method: 'GET',
    path: '/api/promises',
    summary: 'Hours stated to visitors that are near or have passed, and how many were kept.',
    access: anyStaff,
    response: promiseBoardView,
    errors: [],
  }),
  keep: endpoint({
    name: 'promises.keep',
    method: 'POST',
    path: '/api/promises/:promiseId/keep',
    summary:
      'Tell the visitor how it stands. "Still looking" states a new hour: the one given, or the next sweep.',
    access: deskStaff,
    params: onePromise,
    body: z.object({
      outcome: z.enum(promiseOutcomes),
      /** Only with "still-looking". */
      nextDueAt: instant.optional(),
    }),
    response: promiseBoardView,
    errors: ['promise.not-found', 'promise.already-settled', 'promise.hour-passed'],
  }),
  take: endpoint({
    name: 'promises.take',
    method: 'POST',
    path: '/api/promises/:promiseId/take',
    summary: 'See to it oneself.',
    access: deskStaff,
    params: onePromise,
    response: promiseBoardView,
    errors: ['promise.not-found', 'promise.already-settled', 'staff.not-found'],
  }),
  assign: endpoint({
    name: 'promises.assign',
    method: 'POST',
    path: '/api/promises/:promiseId/assign',
    summary:
      'Give it to a colleague who answers visitors, or back to the desk as a whole; it is kept who did.',
    access: deskStaff,
    params: onePromise,
    body: z.object({
      /** Null: the desk as a whole. */
      ownerId: staffId.nullable(),
    }),
    response: promiseBoardView,
    errors: ['promise.not-found', 'promise.already-settled', 'staff.not-found'],
  }),
};
