import { z } from 'zod';

/** What a visitor thought of it all: 1 (bad) to 5 (good), and words if they had any. */
export const feedbackGiven = z.object({
  rating: z.int(),
  text: z.string(),
  givenAt: z.string(),
});

/** The same for supervisors, with the report it is about. */
export const feedbackView = feedbackGiven.extend({
  reportId: z.string(),
  reportCode: z.string(),
});

export type FeedbackGiven = z.output<typeof feedbackGiven>;
export type FeedbackView = z.output<typeof feedbackView>;
