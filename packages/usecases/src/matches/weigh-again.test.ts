import type { FoundItemId, LostReportId } from '@homeward/domain';
import { createTestDesk, fileReport, idOf, kinds, logItem, must } from '@homeward/testkit';
import { expect, test } from 'vitest';
import { weighItemAgain, weighReportAgain } from './weigh-again.ts';

const system = { kind: 'system' } as const;

/** An item and a report that nothing joined when they came. */
async function strangers() {
  const desk = await createTestDesk();
  const { item } = await logItem(desk, { categoryId: kinds.hat });
  const { report, matches } = await fileReport(desk);
  expect(matches).toEqual([]);
  const sure = { probability: 0.99, evidence: [] };
  const matcher = {
    ...desk.matcher,
    itemsFor: () => [{ id: item.id, ...sure }],
    reportsFor: () => [{ id: report.id, ...sure }],
  };
  return { desk, item, report, deps: { ...desk.deps, matcher } };
}

test('what is understood later is suggested later, from either side and once', async () => {
  const { desk, item, report, deps } = await strangers();
  const [match] = await weighReportAgain(deps)({ id: report.id }, system);
  expect(match).toMatchObject({ itemId: item.id, reportId: report.id, status: 'suggested' });
  expect(await weighItemAgain(deps)({ id: item.id }, system)).toEqual([match]);
  const told = (await desk.events()).filter(({ name }) => name === 'match.suggested');
  expect(told.map(({ actor }) => actor)).toEqual([system]);
});

test('nothing is suggested for a report that was closed meanwhile, or for what never was', async () => {
  const { desk, report, deps } = await strangers();
  must(await desk.does.withdrawLostReport({ reportId: report.id }, desk.clerk));
  expect(await weighReportAgain(deps)({ id: report.id }, system)).toEqual([]);
  expect(await weighReportAgain(deps)({ id: idOf<LostReportId>(999) }, system)).toEqual([]);
  expect(await weighItemAgain(deps)({ id: idOf<FoundItemId>(999) }, system)).toEqual([]);
});
