import {
  epochMsOf,
  type LostReport,
  type LostReportId,
  type Question,
  type Venue,
} from '@homeward/domain';
import { isKind, type MatchingIndex } from '@homeward/matching';
import type { Asker, EventRow } from '@homeward/usecases';
import { describeReport } from './descriptions.ts';

interface Asked {
  readonly version: number;
  readonly question: Question | null;
}

const mostKept = 5000;

/** Asks the index of found items what to ask, once for as long as a report and its matches stay as they are. */
export class LiveQuestions implements Asker {
  readonly #items: MatchingIndex;
  readonly #venue: Venue;
  readonly #kept = new Map<LostReportId, Asked>();

  constructor(items: MatchingIndex, venue: Venue) {
    this.#items = items;
    this.#venue = venue;
  }

  questionFor(report: LostReport): Question | null {
    const known = this.#kept.get(report.id);
    if (known?.version === report.version) return known.question;
    const question = this.#ask(report);
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(report.id, { version: report.version, question });
    return question;
  }

  isKind(value: string): boolean {
    return isKind(value);
  }

  /** A match was suggested, weighed or decided: the next question may be another one. */
  forget(events: readonly EventRow[]): void {
    for (const { name, reportId } of events) {
      if (reportId && name.startsWith('match.')) this.#kept.delete(reportId as LostReportId);
    }
  }

  #ask(report: LostReport): Question | null {
    const { zones } = this.#venue;
    const answered = report.answers.map(({ topic }) => topic);
    // Where there is one zone, everybody was in it.
    const asked = zones.length > 1 ? answered : [...answered, 'zone' as const];
    const described = describeReport(report, this.#venue);
    const question = this.#items.question(described, asked, epochMsOf(report.filedAt));
    return question?.topic === 'zone'
      ? { topic: 'zone', choices: zones.map(({ id }) => id) }
      : question;
  }
}
