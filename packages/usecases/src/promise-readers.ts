import type { Feedback, GuestPromise, Instant, LostReportId, PromiseId } from '@homeward/domain';
import type { Page } from './store-readers.ts';

export interface FeedbackReader {
  find(id: LostReportId): Promise<Feedback | null>;
  /** Newest first. */
  list(filter: {
    readonly after?: string | undefined;
    readonly limit: number;
  }): Promise<Page<Feedback>>;
  /** How often each rating was given. */
  countRatings(): Promise<ReadonlyMap<number, number>>;
}

/** Up to `limit` promises with an hour up to `dueBy`, soonest first. */
export interface PromiseFilter {
  readonly dueBy: Instant;
  readonly limit: number;
}

export interface PromisesReader {
  find(id: PromiseId): Promise<GuestPromise | null>;
  /** Soonest due first. */
  listByReport(reportId: LostReportId): Promise<readonly GuestPromise[]>;
  listOpen(filter: PromiseFilter): Promise<readonly GuestPromise[]>;
  /** Open ones, and lapsed ones that nobody has answered yet. */
  listOutstanding(filter: PromiseFilter): Promise<readonly GuestPromise[]>;
  /** Kept ones by when they were kept, lapsed ones by their hour. */
  countSettled(from: Instant, to: Instant): Promise<{ kept: number; lapsed: number }>;
  countOpen(): Promise<number>;
}
