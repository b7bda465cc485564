import type { Answer } from '@homeward/client';

/** A filed report: the visitor's secret link, and what they may know so far. */
export type Filed = Answer<'lostReports.file'>;
