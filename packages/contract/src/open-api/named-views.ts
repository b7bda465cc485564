import { claimView } from '../claims/claims.ts';
import { counterView } from '../counters/counter-view.ts';
import { boardView } from '../counters/counters.ts';
import { deviceView } from '../devices/devices.ts';
import { eventView, hint } from '../events/event-view.ts';
import { feedbackGiven, feedbackView } from '../feedback/feedback-view.ts';
import { foundItemSummary, whereaboutsView } from '../found-items/found-item-summary.ts';
import { foundItemView } from '../found-items/found-item-view.ts';
import { candidateView, guestTicketView, guestView } from '../guest/guest-view.ts';
import { handoverView } from '../handovers/handovers.ts';
import {
  duplicateView,
  lookAlikeOnItemView,
  lookAlikeView,
} from '../look-alikes/look-alike-view.ts';
import { filedView } from '../lost-reports/filing.ts';
import { detailView, lostReportSummary } from '../lost-reports/lost-report-view.ts';
import { lostReportView } from '../lost-reports/lost-reports.ts';
import { answerView, choiceView, questionView } from '../lost-reports/question-view.ts';
import { evidenceView } from '../matches/evidence-view.ts';
import { matchOnItemView, matchView } from '../matches/match-view.ts';
import { matchPairView } from '../matches/matches.ts';
import { photoView } from '../photos/photos.ts';
import { promiseStanding, promiseView } from '../promises/promise-view.ts';
import { promiseBoardView } from '../promises/promises.ts';
import { sessionView, staffMemberView } from '../staff/staff.ts';
import { ticketBoardView, ticketView } from '../tickets/tickets.ts';
import { waitRangeView } from '../tickets/wait-range-view.ts';
import { backOfficeView, venueView } from '../venue/venue.ts';

/** Views that have a name of their own in the OpenAPI document, and are referred to by it. */
export const namedViews = {
  Answer: answerView,
  BackOffice: backOfficeView,
  Board: boardView,
  Candidate: candidateView,
  Choice: choiceView,
  Claim: claimView,
  Counter: counterView,
  Detail: detailView,
  Device: deviceView,
  Duplicate: duplicateView,
  Event: eventView,
  Evidence: evidenceView,
  Feedback: feedbackView,
  FeedbackGiven: feedbackGiven,
  Filed: filedView,
  FoundItem: foundItemView,
  FoundItemSummary: foundItemSummary,
  Guest: guestView,
  GuestTicket: guestTicketView,
  Handover: handoverView,
  Hint: hint,
  LookAlike: lookAlikeView,
  LookAlikeOnItem: lookAlikeOnItemView,
  LostReport: lostReportView,
  LostReportSummary: lostReportSummary,
  Match: matchView,
  MatchOnItem: matchOnItemView,
  MatchPair: matchPairView,
  Photo: photoView,
  Promise: promiseView,
  PromiseBoard: promiseBoardView,
  PromiseStanding: promiseStanding,
  Question: questionView,
  Session: sessionView,
  StaffMember: staffMemberView,
  Ticket: ticketView,
  TicketBoard: ticketBoardView,
  Venue: venueView,
  WaitRange: waitRangeView,
  Whereabouts: whereaboutsView,
};
