import type { Deps } from '../ports.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { endDay } from './end-day.ts';
import { endHold } from './end-hold.ts';
import { finishTicket } from './finish-ticket.ts';
import { forgetOldWaits } from './forget-old-waits.ts';
import { holdPlace } from './hold-place.ts';
import { issueTicket } from './issue-ticket.ts';
import { missTicket } from './miss-ticket.ts';
import { readHandIn } from './read-hand-in.ts';
import { readTicket } from './read-ticket.ts';
import { readTicketBoard } from './read-ticket-board.ts';
import { readyTicket } from './ready-ticket.ts';
import { recallTicket } from './recall-ticket.ts';
import { recordWaits } from './record-waits.ts';
import { returnTicket } from './return-ticket.ts';
import { serveTicket } from './serve-ticket.ts';
import { takeHandInTicket } from './take-hand-in-ticket.ts';
import { takeTicket } from './take-ticket.ts';
import { transferTicket } from './transfer-ticket.ts';

/** Every verb of the line. */
export function ticketUseCases(deps: Deps) {
  return {
    issueTicket: issueTicket(deps),
    takeTicket: takeTicket(deps),
    takeHandInTicket: takeHandInTicket(deps),
    readHandIn: readHandIn(deps),
    readyTicket: readyTicket(deps),
    recallTicket: recallTicket(deps),
    serveTicket: serveTicket(deps),
    finishTicket: finishTicket(deps),
    missTicket: missTicket(deps),
    returnTicket: returnTicket(deps),
    cancelTicket: cancelTicket(deps),
    holdPlace: holdPlace(deps),
    endHold: endHold(deps),
    endDay: endDay(deps),
    transferTicket: transferTicket(deps),
    readTicket: readTicket(deps),
    readTicketBoard: readTicketBoard(deps),
    recordWaits: recordWaits(deps),
    forgetOldWaits: forgetOldWaits(deps),
  };
}
