import { aLostReport, aLostReportDescription, idOf } from '@homeward/testkit';
import { expect, test } from 'vitest';
import type { LostReportId } from '../kernel/brand.ts';
import { addMinutes, type Instant } from '../kernel/instant.ts';
import { changeContact, closeLostReport, closingReasons, fileLostReport } from './lost-report.ts';

const at = '2026-06-03T10:00:00.000Z' as Instant;
const filing = {
  id: idOf<LostReportId>(1),
  code: 'K7M4QX',
  language: 'fr',
  contact: { channel: 'none' },
  at,
  on: null,
  answerDueAt: addMinutes(at, 60),
} as const;

function filed(lostFrom: Instant | null, lostTo: Instant | null) {
  const answer = fileLostReport(aLostReportDescription({ lostFrom, lostTo }), filing);
  return answer.ok ? answer.value.status : answer.refusal.code;
}

test('times may be vague or missing, but not impossible', () => {
  expect(filed(null, null)).toBe('open');
  expect(filed(null, at)).toBe('open');
  expect(filed(addMinutes(at, -60), null)).toBe('open');
  expect(filed(at, at)).toBe('open');
  expect(filed(addMinutes(at, -60), addMinutes(at, 60))).toBe('open');
  expect(filed(addMinutes(at, 6), null)).toBe('lost-report.lost-in-future');
  expect(filed(at, addMinutes(at, -1))).toBe('lost-report.period-reversed');
});

test.each(closingReasons)('a report closed because %s stays closed', (because) => {
  const closed = closeLostReport(aLostReport(), because, at);
  expect(closed).toMatchObject({
    value: { status: 'closed', closedBecause: because, closedAt: at },
  });
  const report = aLostReport({ status: 'closed', closedBecause: because });
  const refused = { refusal: { code: 'lost-report.closed', report: report.code } };
  expect(closeLostReport(report, 'withdrawn', at)).toMatchObject(refused);
  expect(changeContact(report, { channel: 'none' })).toMatchObject(refused);
});
