import { approveClaim } from './claims/approve-claim.ts';
import { listClaims } from './claims/list-claims.ts';
import { nameDelegate } from './claims/name-delegate.ts';
import { readClaim } from './claims/read-claim.ts';
import { rejectClaim } from './claims/reject-claim.ts';
import { revokeDelegate } from './claims/revoke-delegate.ts';
import { submitClaim } from './claims/submit-claim.ts';
import { withdrawClaim } from './claims/withdraw-claim.ts';
import { announce } from './counters/announce.ts';
import { callNext } from './counters/call-next.ts';
import { callTicketAt } from './counters/call-ticket-at.ts';
import { closeCounter } from './counters/close-counter.ts';
import { endAnnouncement } from './counters/end-announcement.ts';
import { ensureCounters } from './counters/ensure-counters.ts';
import { openCounter } from './counters/open-counter.ts';
import { pauseCounter } from './counters/pause-counter.ts';
import { readBoard } from './counters/read-board.ts';
import { readCounter } from './counters/read-counter.ts';
import { resumeCounter } from './counters/resume-counter.ts';
import { enrolDevice } from './devices/enrol-device.ts';
import { findDevice } from './devices/find-device.ts';
import { inviteDevice } from './devices/invite-device.ts';
import { listDevices } from './devices/list-devices.ts';
import { revokeDevice } from './devices/revoke-device.ts';
import { eventsAfter } from './events/events-after.ts';
import { feedback } from './feedback/feedback-room.ts';
import { describeFoundItem } from './found-items/describe-found-item.ts';
import { listFoundItems } from './found-items/list-found-items.ts';
import { moveFoundItem } from './found-items/move-found-item.ts';
import { readFoundItem } from './found-items/read-found-item.ts';
import { readFoundItemHistory } from './found-items/read-found-item-history.ts';
import { registerFoundItem } from './found-items/register-found-item.ts';
import { handOverItem } from './handovers/hand-over-item.ts';
import { confirmLookAlike } from './look-alikes/confirm-look-alike.ts';
import { dismissLookAlike } from './look-alikes/dismiss-look-alike.ts';
import { undoLookAlike } from './look-alikes/undo-look-alike.ts';
import { addDetail } from './lost-reports/add-detail.ts';
import { addReportPhoto } from './lost-reports/add-report-photo.ts';
import { answerQuestion } from './lost-reports/answer-question.ts';
import { changeContact } from './lost-reports/change-contact.ts';
import { fileLostReport } from './lost-reports/file-lost-report.ts';
import { findReportByCode, findReportByToken } from './lost-reports/find-report.ts';
import { forgetVisitor } from './lost-reports/forget-visitor.ts';
import { listLostReports } from './lost-reports/list-lost-reports.ts';
import { readGuestReport } from './lost-reports/read-guest-report.ts';
import { readLostReport } from './lost-reports/read-lost-report.ts';
import { readLostReportHistory } from './lost-reports/read-lost-report-history.ts';
import { revokeLink } from './lost-reports/revoke-link.ts';
import { withdrawLostReport } from './lost-reports/withdraw-lost-report.ts';
import { confirmMatch } from './matches/confirm-match.ts';
import { dismissMatch } from './matches/dismiss-match.ts';
import { listMatches } from './matches/list-matches.ts';
import { weighItemAgain, weighReportAgain } from './matches/weigh-again.ts';
import { noticeUseCases } from './notices/notice-use-cases.ts';
import { discardOrphanPictures } from './photos/discard-orphan-pictures.ts';
import { readPhoto } from './photos/read-photo.ts';
import { readPhotoPath } from './photos/read-photo-path.ts';
import { storePhoto } from './photos/store-photo.ts';
import type { Deps } from './ports.ts';
import { promises } from './promises/promises-room.ts';
import { addStaffMember } from './staff/add-staff-member.ts';
import { deactivateStaffMember } from './staff/deactivate-staff-member.ts';
import { findSession } from './staff/find-session.ts';
import { listStaff } from './staff/list-staff.ts';
import { setUpFirstAdmin } from './staff/set-up-first-admin.ts';
import { signIn } from './staff/sign-in.ts';
import { signOut } from './staff/sign-out.ts';
import { ticketUseCases } from './tickets/ticket-use-cases.ts';

/** Everything the house can do, wired to the world it stands in. */
export function createUseCases(deps: Deps) {
  return {
    ...foundItems(deps),
    ...photos(deps),
    ...lostReports(deps),
    ...promises(deps),
    ...feedback(deps),
    ...noticeUseCases(deps),
    ...matches(deps),
    ...lookAlikes(deps),
    ...claims(deps),
    ...handovers(deps),
    ...ticketUseCases(deps),
    ...counters(deps),
    ...staff(deps),
    ...devices(deps),
    ...events(deps),
  };
}

export type UseCases = ReturnType<typeof createUseCases>;

function foundItems(deps: Deps) {
  return {
    registerFoundItem: registerFoundItem(deps),
    describeFoundItem: describeFoundItem(deps),
    moveFoundItem: moveFoundItem(deps),
    listFoundItems: listFoundItems(deps),
    readFoundItem: readFoundItem(deps),
    readFoundItemHistory: readFoundItemHistory(deps),
  };
}

function photos(deps: Deps) {
  return {
    storePhoto: storePhoto(deps),
    discardOrphanPictures: discardOrphanPictures(deps),
    readPhoto: readPhoto(deps),
    readPhotoPath: readPhotoPath(deps),
  };
}

function lostReports(deps: Deps) {
  return {
    fileLostReport: fileLostReport(deps),
    answerQuestion: answerQuestion(deps),
    changeContact: changeContact(deps),
    withdrawLostReport: withdrawLostReport(deps),
    addDetail: addDetail(deps),
    addReportPhoto: addReportPhoto(deps),
    revokeLink: revokeLink(deps),
    forgetVisitor: forgetVisitor(deps),
    listLostReports: listLostReports(deps),
    readLostReport: readLostReport(deps),
    readLostReportHistory: readLostReportHistory(deps),
    readGuestReport: readGuestReport(deps),
    findReportByCode: findReportByCode(deps),
    findReportByToken: findReportByToken(deps),
  };
}

function matches(deps: Deps) {
  return {
    confirmMatch: confirmMatch(deps),
    dismissMatch: dismissMatch(deps),
    listMatches: listMatches(deps),
    weighItemAgain: weighItemAgain(deps),
    weighReportAgain: weighReportAgain(deps),
  };
}

function lookAlikes(deps: Deps) {
  return {
    confirmLookAlike: confirmLookAlike(deps),
    dismissLookAlike: dismissLookAlike(deps),
    undoLookAlike: undoLookAlike(deps),
  };
}

function claims(deps: Deps) {
  return {
    submitClaim: submitClaim(deps),
    approveClaim: approveClaim(deps),
    rejectClaim: rejectClaim(deps),
    withdrawClaim: withdrawClaim(deps),
    nameDelegate: nameDelegate(deps),
    revokeDelegate: revokeDelegate(deps),
    listClaims: listClaims(deps),
    readClaim: readClaim(deps),
  };
}

function handovers(deps: Deps) {
  return {
    handOverItem: handOverItem(deps),
  };
}

function counters(deps: Deps) {
  return {
    ensureCounters: ensureCounters(deps),
    openCounter: openCounter(deps),
    pauseCounter: pauseCounter(deps),
    resumeCounter: resumeCounter(deps),
    closeCounter: closeCounter(deps),
    callNext: callNext(deps),
    callTicketAt: callTicketAt(deps),
    readCounter: readCounter(deps),
    readBoard: readBoard(deps),
    announce: announce(deps),
    endAnnouncement: endAnnouncement(deps),
  };
}

function staff(deps: Deps) {
  return {
    addStaffMember: addStaffMember(deps),
    deactivateStaffMember: deactivateStaffMember(deps),
    listStaff: listStaff(deps),
    signIn: signIn(deps),
    signOut: signOut(deps),
    findSession: findSession(deps),
    setUpFirstAdmin: setUpFirstAdmin(deps),
  };
}

function devices(deps: Deps) {
  return {
    inviteDevice: inviteDevice(deps),
    enrolDevice: enrolDevice(deps),
    revokeDevice: revokeDevice(deps),
    listDevices: listDevices(deps),
    findDevice: findDevice(deps),
  };
}

function events(deps: Deps) {
  return {
    eventsAfter: eventsAfter(deps),
  };
}
