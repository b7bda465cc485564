import { guest } from '@homeward/contract';
import type { LostReportId, Venue } from '@homeward/domain';
import type { GuestReport, UseCases } from '@homeward/usecases';
import { andRead } from './and-read.ts';
import type { ContractRouter } from './contract-router.ts';
import { presentGuestReport, type Shown } from './guest.views.ts';
import { type FromPhones, guestOwnRoutes, type Reading } from './guest-own.routes.ts';
import { guestPushRoutes } from './guest-push.routes.ts';
import type { Knock } from './knock.ts';

/** HTTP door for whoever holds the link or the code of a report. */
export function guestRoutes(
  router: ContractRouter,
  house: UseCases,
  { venue, links, filings }: FromPhones,
): void {
  const reading = {
    now: (reportId: LostReportId) => () => house.readGuestReport({ reportId, holds: 'link' }),
    present: (report: GuestReport) => presentGuestReport(report, 'link', venue),
  };
  reportRoutes(router, house, venue, reading);
  placeRoutes(router, house, reading);
  keepingRoutes(router, house, venue);
  guestOwnRoutes(router, house, reading, { venue, links, filings });
  guestPushRoutes(router, house, reading);
}

/** The report itself, and what may answer it. */
function reportRoutes(
  router: ContractRouter,
  house: UseCases,
  venue: Venue,
  { now, present }: Reading,
): void {
  router.on(
    guest.read,
    ({ actor: { reportId }, knock }) => house.readGuestReport({ reportId, holds: keyOf(knock) }),
    (report, { knock }) => presentGuestReport(report, shownBy(knock), venue),
  );
  router.on(
    guest.claim,
    ({ params: { claimId: id }, body, actor }) =>
      andRead(house.submitClaim({ id, ...body }, actor), now(actor.reportId)),
    present,
  );
  router.on(
    guest.withdrawClaim,
    ({ params: { claimId: id }, actor }) =>
      andRead(house.withdrawClaim({ id }, actor), now(actor.reportId)),
    present,
  );
  router.on(
    guest.changeContact,
    ({ body: { contact }, actor }) =>
      andRead(
        house.changeContact({ reportId: actor.reportId, contact }, actor),
        now(actor.reportId),
      ),
    present,
  );
  router.on(
    guest.answer,
    ({ params: { topic }, body: { value }, actor: { kind, reportId }, knock }) =>
      andRead(
        house.answerQuestion({ reportId, topic, value }, { kind, reportId }),
        seenBy(house, knock, reportId),
      ),
    (report, { knock }) => presentGuestReport(report, shownBy(knock), venue),
  );
  router.on(
    guest.withdraw,
    ({ actor }) =>
      andRead(house.withdrawLostReport({ reportId: actor.reportId }, actor), now(actor.reportId)),
    present,
  );
}

/** The place in line: taking it, giving it back, being elsewhere for a while. */
function placeRoutes(router: ContractRouter, house: UseCases, { now, present }: Reading): void {
  router.on(
    guest.takeTicket,
    ({ params: { ticketId: id }, actor }) =>
      andRead(house.takeTicket({ id, reportId: actor.reportId }, actor), now(actor.reportId)),
    present,
  );
  router.on(
    guest.cancelTicket,
    ({ params: { ticketId: id }, actor }) =>
      andRead(house.cancelTicket({ id }, actor), now(actor.reportId)),
    present,
  );
}

/** Keeping the place in line: by the link, or by the code at a kiosk, where many have lost their phone. */
function keepingRoutes(router: ContractRouter, house: UseCases, venue: Venue): void {
  const present = (report: GuestReport, { knock }: { readonly knock: Knock }) =>
    presentGuestReport(report, shownBy(knock), venue);
  router.on(
    guest.holdPlace,
    ({ params: { ticketId: id }, body: { minutes }, actor, knock }) =>
      andRead(house.holdPlace({ id, minutes }, actor), seenBy(house, knock, actor.reportId)),
    present,
  );
  router.on(
    guest.endHold,
    ({ params: { ticketId: id }, actor, knock }) =>
      andRead(house.endHold({ id }, actor), seenBy(house, knock, actor.reportId)),
    present,
  );
  router.on(
    guest.returnTicket,
    ({ params: { ticketId: id }, actor, knock }) =>
      andRead(house.returnTicket({ id }, actor), seenBy(house, knock, actor.reportId)),
    present,
  );
}

/** The report as far as what was shown opens it. */
function seenBy(house: UseCases, knock: Knock, reportId: LostReportId) {
  return () => house.readGuestReport({ reportId, holds: keyOf(knock) });
}

function shownBy(knock: Knock): Shown {
  const key = keyOf(knock);
  return key === 'code' && knock.devices.kiosk ? 'kiosk-code' : key;
}

function keyOf({ guest: key }: Knock): 'link' | 'code' {
  return key !== null && key !== 'refused' ? key.by : 'code';
}
