import { lostReports } from '@homeward/contract';
import { ok, type Venue } from '@homeward/domain';
import type { LostReportFile, UseCases } from '@homeward/usecases';
import { andRead } from './and-read.ts';
import type { ContractRouter } from './contract-router.ts';
import { type GuestLinks, presentFiled } from './filed.views.ts';
import type { Knock } from './knock.ts';
import { presentLostReportSummary } from './lost-reports.summary.ts';
import { presentLostReport } from './lost-reports.views.ts';

/** HTTP door to lost reports, for kiosks and staff. */
export function lostReportRoutes(
  router: ContractRouter,
  house: UseCases,
  venue: Venue,
  links: GuestLinks,
): void {
  const present = (file: LostReportFile, { knock }: { readonly knock: Knock }) =>
    presentLostReport(file, knock);

  router.on(
    lostReports.file,
    ({ params: { reportId: id }, body: { language, contact, ...description }, actor }) =>
      andRead(house.fileLostReport({ id, description, language, contact }, actor), () =>
        house.readGuestReport({ reportId: id, holds: 'link' }),
      ),
    (guest) => presentFiled(guest, links, venue),
  );
  router.on(
    lostReports.list,
    async ({ query }) => ok(await house.listLostReports(query)),
    ({ rows, next }) => ({
      reports: rows.map(presentLostReportSummary),
      next,
    }),
  );
  router.on(
    lostReports.read,
    ({ params: { reportId: id } }) => house.readLostReport({ id }),
    present,
  );
  router.on(
    lostReports.answer,
    ({ params: { reportId, topic }, body: { value }, actor }) =>
      andRead(house.answerQuestion({ reportId, topic, value }, actor), () =>
        house.readLostReport({ id: reportId }),
      ),
    present,
  );
  router.on(
    lostReports.revokeLink,
    ({ params: { reportId }, actor }) =>
      andRead(house.revokeLink({ reportId }, actor), () => house.readLostReport({ id: reportId })),
    present,
  );
}
