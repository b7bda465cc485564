import type { FoundItemId, LostReportId } from '@homeward/domain';
import {
  aFoundItemDescription,
  aLostReportDescription,
  approveItem,
  createTestDesk,
  fileReport,
  handingOver,
  idOf,
  must,
  spots,
} from '@homeward/testkit';
import { expect, test } from 'vitest';
import { registerFoundItem } from '../found-items/register-found-item.ts';
import { fileLostReport } from '../lost-reports/file-lost-report.ts';

const sure = { probability: 0.99, evidence: [] };

test('an index that is behind cannot suggest a report that is closed or was never filed', async () => {
  const desk = await createTestDesk();
  const { report } = await fileReport(desk);
  must(await desk.does.withdrawLostReport({ reportId: report.id }, desk.clerk));
  const ids = [report.id, idOf<LostReportId>(999)];
  const matcher = { ...desk.matcher, reportsFor: () => ids.map((id) => ({ id, ...sure })) };
  const registering = {
    id: idOf<FoundItemId>(900),
    description: aFoundItemDescription(),
    shelfId: spots.shelf,
  };
  const register = registerFoundItem({ ...desk.deps, matcher });
  expect(must(await register(registering, desk.clerk)).matches).toEqual([]);
});

test('an index that is behind cannot suggest a thing that is gone or was never logged', async () => {
  const desk = await createTestDesk();
  const { item, claim } = await approveItem(desk);
  must(await desk.does.handOverItem(handingOver(desk, claim), desk.clerk));
  const ids = [item.id, idOf<FoundItemId>(999)];
  const matcher = { ...desk.matcher, itemsFor: () => ids.map((id) => ({ id, ...sure })) };
  const filing = {
    id: idOf<LostReportId>(900),
    description: aLostReportDescription(),
    language: 'en',
    contact: { channel: 'none' },
  } as const;
  const file = fileLostReport({ ...desk.deps, matcher });
  expect(must(await file(filing, desk.kiosk)).matches).toEqual([]);
});
