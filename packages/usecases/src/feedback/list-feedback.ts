import { type Feedback, highestRating, lowestRating } from '@homeward/domain';
import type { Deps } from '../ports.ts';

export interface ListFeedback {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** What visitors thought of it all. */
export interface FeedbackPage {
  readonly rows: readonly { readonly feedback: Feedback; readonly reportCode: string }[];
  readonly next: string | null;
  /** How often each rating was given, from the lowest to the highest. */
  readonly counts: readonly number[];
  readonly mean: number | null;
}

/** Feedback newest first, with the mean of all of it. */
export function listFeedback({ store }: Pick<Deps, 'store'>) {
  return (input: ListFeedback) =>
    store.read(async (tx): Promise<FeedbackPage> => {
      const { rows, next } = await tx.feedback.list(input);
      const reports = await tx.lostReports.findMany(rows.map(({ id }) => id));
      const counted = await tx.feedback.countRatings();
      const ratings = Array.from(
        { length: highestRating - lowestRating + 1 },
        (_, step) => lowestRating + step,
      );
      const counts = ratings.map((rating) => counted.get(rating) ?? 0);
      const all = counts.reduce((sum, count) => sum + count, 0);
      const points = ratings.reduce((sum, rating, at) => sum + rating * (counts[at] ?? 0), 0);
      return {
        rows: rows.map((feedback) => ({
          feedback,
          reportCode: reports.find(({ id }) => id === feedback.id)?.code ?? '',
        })),
        next,
        counts,
        mean: all === 0 ? null : points / all,
      };
    });
}
