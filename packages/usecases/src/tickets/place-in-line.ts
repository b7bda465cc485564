import {
  type ClosingOutlook,
  closingOutlook,
  holdMinutesLeft,
  type Instant,
  isLive,
  type Queue,
  reachOf,
  returnableUntil,
  type Ticket,
  ticketsAhead,
  type Venue,
  type WaitRange,
  waitOf,
} from '@homeward/domain';

/** A place in today's line as its own visitor sees it. */
export interface PlaceInLine {
  readonly ticket: Ticket;
  readonly ahead: number;
  readonly wait: WaitRange | null;
  /** Whole minutes for which the place may still be held. */
  readonly holdMinutesLeft: number;
  /** Until then a missed call can be made good by the visitor alone. */
  readonly returnableUntil: Instant | null;
  readonly closing: ClosingOutlook;
}

/** Of a visitor's tickets the one that still counts: a live one, else one missed a moment ago. */
export function placeInLine(
  venue: Venue,
  line: Queue,
  theirs: readonly Ticket[],
): PlaceInLine | null {
  const ticket = theirs.find(isLive) ?? theirs.findLast((each) => mayComeBack(line, each));
  if (!ticket) return null;
  const wait = waitOf(line, ticket);
  return {
    ticket,
    ahead: ticketsAhead(line, ticket),
    wait,
    holdMinutesLeft: holdMinutesLeft(ticket, line.at, line.rules.holdMinutes),
    returnableUntil: returnableUntil(ticket, line.rules),
    closing: closingOutlook(venue, line.at, reachOf(line, ticket)),
  };
}

function mayComeBack({ at, rules }: Queue, ticket: Ticket): boolean {
  const until = returnableUntil(ticket, rules);
  return until !== null && at <= until;
}
