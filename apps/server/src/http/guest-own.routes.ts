import { type GuestView, guest } from '@homeward/contract';
import type { LostReportId, Venue } from '@homeward/domain';
import type { GuestReport, UseCases } from '@homeward/usecases';
import { andRead } from './and-read.ts';
import type { ContractRouter } from './contract-router.ts';
import { type GuestLinks, presentFiled } from './filed.views.ts';
import type { FilingLimit } from './filing-limit.ts';

/** The page as it reads after each command. */
export interface Reading {
  readonly now: (id: LostReportId) => () => ReturnType<UseCases['readGuestReport']>;
  readonly present: (report: GuestReport) => GuestView;
}

export interface FromPhones {
  readonly links: GuestLinks;
  readonly filings: FilingLimit;
  readonly venue: Venue;
}

/** HTTP door to what guests do from their own phones: begin, add, send somebody, say how it was, end. */
export function guestOwnRoutes(
  router: ContractRouter,
  house: UseCases,
  { now, present }: Reading,
  { links, filings, venue }: FromPhones,
): void {
  router.on(
    guest.file,
    ({ params: { reportId }, body: { language, contact, filingKey, ...description }, response }) =>
      filings.admit({ id: reportId, address: response.req.ip ?? '' }, () =>
        andRead(
          house.fileLostReport(
            { id: reportId, description, language, contact, filingKey },
            { kind: 'guest', reportId },
          ),
          now(reportId),
        ),
      ),
    (report) => presentFiled(report, links, venue),
  );
  router.on(
    guest.addDetail,
    ({ params: { detailId: id }, body: { text }, actor: { kind, reportId } }) =>
      andRead(house.addDetail({ reportId, id, text }, { kind, reportId }), now(reportId)),
    present,
  );
  router.onPhoto(
    guest.addPhoto,
    ({ params: { photoId: id }, photo, actor: { kind, reportId } }) =>
      andRead(
        house.addReportPhoto({ reportId, incoming: { id, ...photo } }, { kind, reportId }),
        now(reportId),
      ),
    present,
  );
  router.on(
    guest.delegate,
    ({ params: { claimId: id }, body: { name }, actor }) =>
      andRead(house.nameDelegate({ id, name }, actor), now(actor.reportId)),
    present,
  );
  router.on(
    guest.revokeDelegate,
    ({ params: { claimId: id }, actor }) =>
      andRead(house.revokeDelegate({ id }, actor), now(actor.reportId)),
    present,
  );
  router.on(
    guest.giveFeedback,
    ({ body, actor: { kind, reportId } }) =>
      andRead(house.giveFeedback({ reportId, ...body }, { kind, reportId }), now(reportId)),
    present,
  );
  router.on(guest.forget, ({ actor }) => house.forgetVisitor({ reportId: actor.reportId }, actor));
}
