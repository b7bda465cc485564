import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { cursor } from '../kernel/fields.ts';
import { feedbackView } from './feedback-view.ts';

export const feedback = {
  list: endpoint({
    name: 'feedback.list',
    method: 'GET',
    path: '/api/feedback',
    summary: 'What visitors thought of it all, newest first, with the mean of all of it.',
    access: ['supervisor', 'admin'],
    query: z.object({
      after: cursor.optional(),
      limit: z.coerce.number().int().min(1).max(100).default(40),
    }),
    response: z.object({
      feedback: z.array(feedbackView),
      next: z.string().nullable(),
      /** How often 1, 2, 3, 4 and 5 were given. */
      counts: z.array(z.int()),
      /** 1 to 5; null while nobody has said anything. */
      mean: z.number().nullable(),
    }),
    errors: [],
  }),
};
