import { minuteMs } from '@homeward/domain';
import { type Distribution, distributionOf, shareOf } from '../measure/distribution.ts';
import type { ErrandStory, GuestStory } from '../measure/guest-story.ts';

/** Minutes of clerks, over all simulated days. */
export interface StaffMinutes {
  readonly duty: number;
  readonly work: number;
  readonly overtime: number;
  /** Of colleagues at rides. */
  readonly ride: number;
  readonly days: number;
}

/** What one world did for the same people. */
export interface Summary {
  readonly guests: number;
  readonly standingMinutes: Distribution;
  readonly neverStandShare: number;
  /** Of those who came to the desk at all. */
  readonly standingOfVisitors: Distribution;
  readonly neverStandOfVisitorsShare: number;
  /** In a line or near the desk with a ticket. */
  readonly standingOrNearMinutes: Distribution;
  /** Of those who came twice or more. */
  readonly standingOfTwoVisits: Distribution;
  readonly waitingNearMinutes: Distribution;
  readonly waitingElsewhereMinutes: Distribution;
  readonly walkingMinutes: Distribution;
  readonly screenMinutes: Distribution;
  readonly servedMinutes: Distribution;
  readonly visits: Distribution;
  readonly noVisitShare: number;
  readonly secondVisitShare: number;
  /** Had it in hand after the first visit, or somebody's word that they will be told. */
  readonly answeredShare: number;
  readonly homeShare: number;
  /** Of those who got it back. */
  readonly homeOnFirstVisitShare: number;
  readonly returnHours: Distribution;
  readonly staffMinutes: Distribution;
  readonly errandStandingMinutes: Distribution;
  readonly errandWaitingNearMinutes: Distribution;
  readonly errandServedShare: number;
  readonly staff: StaffMinutes;
}

/** Put the stories of one world's guests and errands into figures. */
export function summaryOf(
  guests: readonly GuestStory[],
  errands: readonly ErrandStory[],
  staff: StaffMinutes,
): Summary {
  const of = (value: (guest: GuestStory) => number) => distributionOf(guests.map(value));
  const home = guests.filter(({ returnedMs }) => returnedMs !== null);
  const visitors = guests.filter(({ visits }) => visits > 0);
  const twice = guests.filter(({ visits }) => visits >= 2);
  return {
    guests: guests.length,
    standingMinutes: of((guest) => guest.standingMinutes),
    neverStandShare: shareOf(guests, ({ standingMinutes }) => standingMinutes === 0),
    standingOfVisitors: distributionOf(visitors.map((guest) => guest.standingMinutes)),
    neverStandOfVisitorsShare: shareOf(visitors, ({ standingMinutes }) => standingMinutes === 0),
    standingOrNearMinutes: of((guest) => guest.standingMinutes + guest.waitingNearMinutes),
    standingOfTwoVisits: distributionOf(twice.map((guest) => guest.standingMinutes)),
    waitingNearMinutes: of((guest) => guest.waitingNearMinutes),
    waitingElsewhereMinutes: of((guest) => guest.waitingElsewhereMinutes),
    walkingMinutes: of((guest) => guest.walkingMinutes),
    screenMinutes: of((guest) => guest.screenMinutes),
    servedMinutes: of((guest) => guest.servedMinutes),
    visits: of((guest) => guest.visits),
    noVisitShare: shareOf(guests, ({ visits }) => visits === 0),
    secondVisitShare: shareOf(guests, ({ visits }) => visits >= 2),
    answeredShare: shareOf(guests, ({ isAnsweredFirst }) => isAnsweredFirst),
    homeShare: shareOf(guests, ({ returnedMs }) => returnedMs !== null),
    homeOnFirstVisitShare: shareOf(home, ({ returnedOnVisit }) => returnedOnVisit === 1),
    returnHours: distributionOf(home.map(hoursToReturn)),
    staffMinutes: of((guest) => guest.staffMinutes),
    errandStandingMinutes: distributionOf(errands.map((errand) => errand.standingMinutes)),
    errandWaitingNearMinutes: distributionOf(errands.map((errand) => errand.waitingNearMinutes)),
    errandServedShare: shareOf(errands, ({ isServed }) => isServed),
    staff,
  };
}

/** Hours from first doing something about it to having it back. */
export function hoursToReturn({ asksMs, returnedMs }: GuestStory): number {
  return returnedMs === null ? 0 : (returnedMs - asksMs) / (60 * minuteMs);
}
