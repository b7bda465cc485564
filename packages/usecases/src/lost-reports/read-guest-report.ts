import {
  type Claim,
  categoryOf,
  type Feedback,
  type FoundItem,
  fail,
  type GuestPromise,
  holdingEndsAt,
  type Instant,
  isOpen,
  type LostReport,
  type LostReportId,
  type MatchId,
  type MatchLevel,
  type MatchStatus,
  mayBeHinted,
  ok,
  placeOf,
  type Question,
  type Venue,
  type ZoneId,
} from '@homeward/domain';
import { keptReading } from '../kernel/kept-reading.ts';
import type { Codes, Deps, EventRow, ReadTx } from '../ports.ts';
import { type PlaceInLine, placeInLine } from '../tickets/place-in-line.ts';
import { todaysLine } from '../tickets/todays-line.ts';
import { questionForVisitor } from './next-question.ts';

export interface ReadGuestReport {
  readonly reportId: LostReportId;
  /** The secret link shows pickup codes; the short code is a reference and shows none. */
  readonly holds: 'link' | 'code';
}

/** Something here that may be theirs; of kinds that may be hinted at, roughly where and when. */
export interface GuestMatch {
  readonly matchId: MatchId;
  readonly level: MatchLevel;
  readonly status: MatchStatus;
  readonly hint: { readonly zoneId: ZoneId; readonly foundAt: Instant } | null;
  /** True once they have an open claim on it. */
  readonly isClaimed: boolean;
}

/** Everything a visitor may know of their own report. */
export interface GuestReport {
  readonly asOf: Instant;
  readonly report: LostReport;
  readonly matches: readonly GuestMatch[];
  readonly claims: readonly {
    readonly claim: Claim;
    readonly pickupCode: string | null;
    /** For whom they send, if anybody. */
    readonly delegateCode: string | null;
    /** Until when the thing is kept for them, once it is theirs. */
    readonly keptUntil: Instant | null;
  }[];
  /** Hours they were given, soonest first. */
  readonly promises: readonly GuestPromise[];
  readonly feedback: Feedback | null;
  /** How many browsers are told beside the contact they gave. */
  readonly browsers: number;
  readonly ticket: PlaceInLine | null;
  /** What they are asked next; only whoever holds the link can answer. */
  readonly question: Question | null;
}

type GuestDeps = Pick<Deps, 'store' | 'clock' | 'codes' | 'venue' | 'matcher'>;

/**
 * Where one report stands, for whoever holds its link or its code. Every guest
 * asks after every call, so they share one look at the line, and what the line
 * doesn't change is kept.
 */
export function readGuestReport(deps: GuestDeps) {
  const line = todaysLine(deps);
  const ownPart = keptReading(deps, mayTouchReports, (reportId: LostReportId) =>
    deps.store.read((tx) => ownPartOf(deps, tx, reportId)),
  );
  return async ({ reportId, holds }: ReadGuestReport) => {
    const [today, own] = await Promise.all([line(), ownPart(reportId)]);
    if (!own) return fail('lost-report.not-found');
    const { reserved, ...told } = own;
    const { report, matches, claims } = told;
    // A browser comes and goes without an event.
    const browsers = await deps.store.read((tx) => tx.pushSubscriptions.listByReport(reportId));
    const theirs = today.tickets.filter((each) => each.reportId === reportId);
    const asOf = deps.clock.now();
    return ok<GuestReport>({
      ...told,
      asOf,
      claims: claims.map((claim) => ({
        claim,
        pickupCode: holds === 'link' ? pickupCodeOf(deps.codes, claim) : null,
        delegateCode: holds === 'link' ? delegateCodeOf(deps.codes, claim) : null,
        keptUntil: keptUntil(deps.venue, claim, reserved, asOf),
      })),
      browsers: browsers.length,
      ticket: placeInLine(deps.venue, today, theirs),
      question: holds === 'link' ? questionForVisitor(deps, report, matches, claims) : null,
    });
  };
}

/** What only changes when something happens to the report, or to what may be theirs. */
async function ownPartOf(deps: GuestDeps, tx: ReadTx, reportId: LostReportId) {
  const report = await tx.lostReports.find(reportId);
  if (!report) return null;
  const claims = await tx.claims.list({ reportId, limit: 100 });
  return {
    report,
    claims,
    reserved: await reservedFor(tx, claims),
    matches: report.status === 'open' ? await matchesOf(deps, tx, reportId, claims) : [],
    promises: await tx.promises.listByReport(reportId),
    feedback: await tx.feedback.find(reportId),
  };
}

/** What is reserved by their approved claims. */
function reservedFor(tx: ReadTx, claims: readonly Claim[]): Promise<readonly FoundItem[]> {
  const approved = claims.filter(({ status }) => status === 'approved');
  return tx.foundItems.findMany(approved.map(({ itemId }) => itemId));
}

/** A day that has passed is nothing to hold on to: whatever lies here still may be fetched. */
function keptUntil(
  venue: Venue,
  claim: Claim,
  reserved: readonly FoundItem[],
  asOf: Instant,
): Instant | null {
  const item = reserved.find(({ reservedFor }) => reservedFor === claim.id);
  const endsAt = item ? holdingEndsAt(venue, item) : null;
  return endsAt && endsAt > asOf ? endsAt : null;
}

/** What the line, the desk and the notices go through changes no report. */
const beside = ['ticket.', 'counter.', 'announcement.', 'notice.', 'staff.', 'device.'];

function mayTouchReports({ name }: EventRow): boolean {
  return !beside.some((beginning) => name.startsWith(beginning));
}

function pickupCodeOf(codes: Codes, claim: Claim): string | null {
  return isOpen(claim) ? codes.pickupCode(claim.id) : null;
}

function delegateCodeOf(codes: Codes, claim: Claim): string | null {
  if (!claim.delegate || !isOpen(claim)) return null;
  return codes.delegateCode(claim.id, claim.delegate.nonce);
}

async function matchesOf(
  { venue }: GuestDeps,
  tx: ReadTx,
  reportId: LostReportId,
  claims: readonly Claim[],
): Promise<readonly GuestMatch[]> {
  const statuses = ['suggested', 'confirmed'] as const;
  const matches = await tx.matches.list({ reportId, statuses, limit: 10 });
  const items = await tx.foundItems.findMany(matches.map((match) => match.itemId));
  return matches.flatMap(({ id, level, status, itemId }) => {
    const item = items.find((found) => found.id === itemId);
    if (item?.status !== 'held' && item?.status !== 'reserved') return [];
    const isClaimed = claims.some((claim) => claim.itemId === itemId && isOpen(claim));
    return [{ matchId: id, level, status, hint: hintOf(venue, item), isClaimed }];
  });
}

function hintOf(venue: Venue, item: FoundItem): GuestMatch['hint'] {
  const category = categoryOf(venue, item.categoryId);
  const place = placeOf(venue, item.foundPlaceId);
  if (!category || !place || !mayBeHinted(category.privacy)) return null;
  return { zoneId: place.zoneId, foundAt: item.foundAt };
}
