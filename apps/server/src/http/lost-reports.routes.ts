import { lostReports } from '@homeward/contract';
import { ok, type Venue } from '@homeward/domain';
import type { Codes, UseCases } from '@homeward/usecases';
import { andRead } from './and-read.ts';
import type { ContractRouter } from './contract-router.ts';
import { presentGuestReport } from './guest.views.ts';
import { presentLostReportSummary } from './lost-reports.summary.ts';
import { presentLostReport } from './lost-reports.views.ts';

export interface GuestLinks {
  /** Origin under which visitors reach the house. */
  readonly publicUrl: string;
  readonly codes: Pick<Codes, 'guestToken'>;
}

/** HTTP door to lost reports, for kiosks and staff. */
export function lostReportRoutes(
  router: ContractRouter,
  house: UseCases,
  { timeZone }: Venue,
  { publicUrl, codes }: GuestLinks,
): void {
  router.on(
    lostReports.file,
    ({ params: { reportId: id }, body: { language, contact, ...description }, actor }) =>
      andRead(house.fileLostReport({ id, description, language, contact }, actor), () =>
        house.readGuestReport({ reportId: id, holds: 'link' }),
      ),
    (guest) => {
      const guestToken = codes.guestToken(guest.report.id);
      return {
        guestToken,
        guestUrl: `${publicUrl}/guest/#${guestToken}`,
        guest: presentGuestReport(guest, 'link', timeZone),
      };
    },
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
    presentLostReport,
  );
  router.on(
    lostReports.answer,
    ({ params: { reportId, topic }, body: { value }, actor }) =>
      andRead(house.answerQuestion({ reportId, topic, value }, actor), () =>
        house.readLostReport({ id: reportId }),
      ),
    presentLostReport,
  );
}
