import {
  type Claim,
  type ClaimId,
  type CounterId,
  type DeviceId,
  type FoundItem,
  type FoundItemId,
  type Handover,
  type HandoverId,
  type Instant,
  instantOf,
  type LookAlike,
  type LookAlikeId,
  type LostReport,
  type LostReportId,
  type Match,
  type MatchId,
  newCounter,
  type Photo,
  type PhotoId,
  type PlaceId,
  type StaffId,
  submitClaim,
  type Ticket,
  type TicketId,
} from '@homeward/domain';
import type { Actor, NewEvent, Tx } from '@homeward/usecases';

const noon = Date.UTC(2026, 5, 3, 12);

/** Noon on an ordinary day in June, and so many minutes later. */
export function at(minutes = 0): Instant {
  return instantOf(noon + minutes * 60_000);
}

/** An id that sorts like its number. */
export function id<Id extends string>(room: string, number: number): Id {
  return `${room}-${String(number).padStart(6, '0')}` as Id;
}

export const staffId = id<StaffId>('staff', 1);
export const clerk: Actor = { kind: 'staff', staffId, deviceId: id<DeviceId>('device', 1) };

export function foundItem(number: number, change: Partial<FoundItem> = {}): FoundItem {
  return {
    id: id<FoundItemId>('item', number),
    version: 1,
    label: `L-${number}`,
    status: 'held',
    whereabouts: { at: 'place', placeId: 'carousel' as PlaceId },
    reservedFor: null,
    mergedInto: null,
    loggedAt: at(number),
    loggedBy: staffId,
    categoryId: 'bag' as FoundItem['categoryId'],
    title: 'Blue rucksack with a panda',
    description: 'Straps mended with yarn; “Åse 😀” inside',
    withheldDetails: 'a caricature of a family of four',
    colours: ['navy', 'white'],
    brand: null,
    foundPlaceId: 'carousel' as PlaceId,
    foundAt: at(number - 30),
    photoIds: [id<PhotoId>('photo', number)],
    ...change,
  };
}

export function lostReport(number: number, change: Partial<LostReport> = {}): LostReport {
  return {
    id: id<LostReportId>('report', number),
    version: 1,
    code: `K7M${String(number).padStart(3, '0')}`,
    status: 'open',
    closedBecause: null,
    language: 'en',
    contact: { channel: 'mail', address: 'wren@example.org' },
    filedAt: at(number),
    filedOn: id<DeviceId>('device', 2),
    answerDueAt: at(600),
    categoryId: null,
    description: 'knapsack, caricature painted on it',
    colours: ['blue'],
    brand: null,
    lostPlaceId: null,
    lostFrom: at(-90),
    lostTo: at(-60),
    answers: [
      { topic: 'marks', value: 'key-ring' },
      { topic: 'brand', value: null },
    ],
    details: [{ id: 'detail-1', text: 'Åse’s name is inside 😀', addedAt: at(number + 5) }],
    photoIds: [id<PhotoId>('photo', number)],
    closedAt: null,
    linkRevokedAt: null,
    forgottenAt: null,
    ...change,
  };
}

/** What a guest's link is found by; a number of its own for each report. */
export function tokenHash(number: number): string {
  return String(number).padStart(64, '0');
}

export function match(item: number, report: number, change: Partial<Match> = {}): Match {
  return {
    id: id<MatchId>('match', item * 1000 + report),
    version: 1,
    itemId: id<FoundItemId>('item', item),
    reportId: id<LostReportId>('report', report),
    status: 'suggested',
    probability: 0.5,
    level: 'have-a-look',
    evidence: [{ field: 'colour', weight: 1.25, report: 'blue', item: 'navy', amount: null }],
    suggestedAt: at(),
    decidedBy: null,
    ...change,
  };
}

export function lookAlike(one: number, other: number, change: Partial<LookAlike> = {}): LookAlike {
  return {
    id: id<LookAlikeId>('look-alike', one * 1000 + other),
    version: 1,
    firstId: id<FoundItemId>('item', one),
    secondId: id<FoundItemId>('item', other),
    status: 'suggested',
    probability: 0.75,
    evidence: [{ field: 'time', weight: 3.5, report: at(), item: at(20), amount: 20 }],
    suggestedAt: at(),
    decidedBy: null,
    duplicateId: null,
    keptFinding: null,
    ...change,
  };
}

export function claim(number: number, item: number, report: number): Claim {
  return submitClaim(
    {
      id: id<ClaimId>('claim', number),
      itemId: id<FoundItemId>('item', item),
      reportId: id<LostReportId>('report', report),
      statement: 'There is a painting of the four of us on it.',
    },
    at(number),
  );
}

export function handover(number: number, ofClaim: Claim): Handover {
  return {
    id: id<HandoverId>('handover', number),
    itemId: ofClaim.itemId,
    claimId: ofClaim.id,
    at: at(number),
    by: staffId,
    receivedBy: 'the owner',
    proofNotes: 'described the painting',
    delegateName: null,
  };
}

export function ticket(number: number, change: Partial<Ticket> = {}): Ticket {
  return {
    id: id<TicketId>('ticket', number),
    version: 1,
    lane: 'pickup',
    issuedLane: change.lane ?? 'pickup',
    number,
    serviceDay: '2026-06-03',
    status: 'waiting',
    reportId: null,
    claimId: null,
    counterId: null,
    issuedAt: at(number),
    readyAt: null,
    calledAt: null,
    calls: 0,
    servingAt: null,
    closedAt: null,
    onlyAtCounterId: null,
    heldUntil: null,
    heldMinutes: 0,
    brings: '',
    keyHash: null,
    ...change,
  };
}

export function counter(number: number) {
  return newCounter(id<CounterId>('counter', number));
}

export function photo(number: number): Photo {
  return {
    id: id<PhotoId>('photo', number),
    sha256: tokenHash(number),
    bytes: 2_345_678,
    width: 4032,
    height: 3024,
    placeholder: 'data:image/webp;base64,AA==',
    colours: [{ hex: '#14323a', share: 0.625 }],
    storedAt: at(number),
    storedBy: staffId,
  };
}

export function registered(item: FoundItem): NewEvent {
  return {
    name: 'found-item.registered',
    id: item.id,
    version: item.version,
    itemId: item.id,
    facts: { title: item.title, photos: item.photoIds.length, isTagged: false, shelf: null },
  };
}

/** Put a found item into the house, event and all. */
export async function register(tx: Tx, number: number, change: Partial<FoundItem> = {}) {
  const item = foundItem(number, change);
  await tx.foundItems.add(item);
  await tx.events.append(registered(item), clerk, item.loggedAt);
  return item;
}
