import type { DetailView, LostReportSummary } from '@homeward/contract';
import type { AddedDetail, LostReport } from '@homeward/domain';
import { presentAnswer } from './questions.views.ts';

/** A lost report in the visitor's words, without how to reach them. */
export function presentLostReportSummary(report: LostReport): LostReportSummary {
  const { id, code, status, closedBecause, categoryId, description, colours, brand } = report;
  const { lostPlaceId, lostFrom, lostTo, language, filedAt, answerDueAt } = report;
  return {
    id,
    code,
    status,
    closedBecause,
    categoryId,
    description,
    colours: [...colours],
    brand,
    lostPlaceId,
    lostFrom,
    lostTo,
    language,
    filedAt,
    answerDueAt,
    answers: report.answers.map(presentAnswer),
  };
}

/** What a visitor remembered later. */
export function presentDetail({ id, text, addedAt }: AddedDetail): DetailView {
  return { id, text, addedAt };
}
