import {
  addMinutes,
  type LostReport,
  type LostReportDescription,
  type LostReportId,
} from '@homeward/domain';
import { idOf } from '../world/counting-ids.ts';
import { someNoon } from '../world/fixed-clock.ts';
import { kinds, spots } from './a-venue.ts';

/** What the owner of the navy backpack remembers. */
export function aLostReportDescription(
  over: Partial<LostReportDescription> = {},
): LostReportDescription {
  return {
    categoryId: kinds.bag,
    description: 'my backpack, it has a panda on it',
    colours: ['navy'],
    brand: null,
    lostPlaceId: spots.carousel,
    lostFrom: addMinutes(someNoon, -120),
    lostTo: addMinutes(someNoon, -60),
    ...over,
  };
}

/** An open lost report. */
export function aLostReport(over: Partial<LostReport> = {}): LostReport {
  return {
    ...aLostReportDescription(),
    id: idOf<LostReportId>(1, '10000000'),
    version: 1,
    code: 'K7M4QX',
    status: 'open',
    closedBecause: null,
    language: 'en',
    contact: { channel: 'none' },
    filedAt: someNoon,
    filedOn: null,
    answerDueAt: addMinutes(someNoon, 120),
    answers: [],
    details: [],
    photoIds: [],
    closedAt: null,
    linkRevokedAt: null,
    forgottenAt: null,
    ...over,
  };
}
