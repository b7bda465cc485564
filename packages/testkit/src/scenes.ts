import type {
  Claim,
  ClaimId,
  CounterId,
  FoundItem,
  FoundItemDescription,
  FoundItemId,
  LookAlike,
  LostReport,
  LostReportDescription,
  LostReportId,
  Match,
  ShelfId,
  Ticket,
} from '@homeward/domain';
import type { StaffActor } from '@homeward/usecases';
import { aFoundItemDescription } from './builders/a-found-item.ts';
import { aLostReportDescription } from './builders/a-lost-report.ts';
import { spots } from './builders/a-venue.ts';
import type { TestDesk } from './create-test-desk.ts';
import { must } from './must.ts';

/** The clerk logs a navy backpack, or something else. */
export async function logItem(
  desk: TestDesk,
  over: Partial<FoundItemDescription> = {},
  shelfId: ShelfId | null = spots.shelf,
): Promise<{ readonly item: FoundItem; readonly matches: readonly Match[] }> {
  const id = desk.deps.ids.next<FoundItemId>();
  const description = aFoundItemDescription(over);
  return must(await desk.does.registerFoundItem({ id, description, shelfId }, desk.clerk));
}

/** A visitor reports a lost navy backpack at the kiosk, or something else. */
export async function fileReport(
  desk: TestDesk,
  over: Partial<LostReportDescription> = {},
): Promise<{
  readonly report: LostReport;
  readonly guestToken: string;
  readonly matches: readonly Match[];
}> {
  const id = desk.deps.ids.next<LostReportId>();
  const description = aLostReportDescription(over);
  const filing = { id, description, language: 'en', contact: { channel: 'none' } } as const;
  return must(await desk.does.fileLostReport(filing, desk.kiosk));
}

/** How far a thing and its owner have come when a test begins. */
export interface Claimed {
  readonly item: FoundItem;
  readonly report: LostReport;
  readonly match: Match;
  readonly claim: Claim;
  readonly ticket: Ticket;
}

/** A thing was logged, its owner reported it, and claims it with a ticket in hand. */
export async function claimItem(desk: TestDesk): Promise<Claimed> {
  const { item } = await logItem(desk);
  return claimLogged(desk, item);
}

/** One more visitor reports and claims a thing that has been logged. */
export async function claimLogged(desk: TestDesk, item: FoundItem): Promise<Claimed> {
  const { report, matches } = await fileReport(desk);
  const match = matches.find(({ itemId }) => itemId === item.id);
  if (!match) throw new Error('The report does not match the item.');
  const claiming = {
    id: desk.deps.ids.next<ClaimId>(),
    matchId: match.id,
    statement: 'There is a library card inside.',
  };
  const { claim, ticket } = must(await desk.does.submitClaim(claiming, desk.guestOf(report.id)));
  if (!ticket) throw new Error('The claim brought no ticket.');
  return { item, report, match, claim, ticket };
}

/** As `claimItem`, and the clerk has accepted the proof. */
export async function approveItem(desk: TestDesk): Promise<Claimed> {
  const claimed = await claimItem(desk);
  const claim = must(
    await desk.does.approveClaim({ id: claimed.claim.id, note: 'Knew the card.' }, desk.clerk),
  );
  return { ...claimed, claim };
}

/** What the clerk types to hand a claimed thing over. */
export function handingOver(desk: TestDesk, claim: Claim) {
  return {
    claimId: claim.id,
    pickupCode: desk.deps.codes.pickupCode(claim.id),
    proofNotes: 'Named the library card.',
    receivedBy: 'Owner, passport seen',
  };
}

/** The clerk stands at a counter. */
export async function openAt(desk: TestDesk, id: CounterId = spots.counterOne): Promise<CounterId> {
  must(await desk.does.openCounter({ id }, desk.clerk));
  return id;
}

/** A visitor with a question stands in line. */
export async function enquire(desk: TestDesk): Promise<Ticket> {
  return must(await desk.does.issueTicket({ lane: 'enquiry' }, desk.kiosk));
}

/** Two colleagues log one navy backpack: both found items, and the open question about them. */
export async function logTwice(desk: TestDesk): Promise<{
  readonly first: FoundItem;
  readonly second: FoundItem;
  readonly pair: LookAlike;
}> {
  const first = (await logItem(desk)).item;
  const second = (await logItem(desk, { foundPlaceId: spots.gate })).item;
  return { first, second, pair: await pairOf(desk, first, second) };
}

/** The open question about two found items, as the page of the first shows it. */
export async function pairOf(
  desk: TestDesk,
  { id }: FoundItem,
  other: FoundItem,
): Promise<LookAlike> {
  const { lookAlikes } = must(await desk.does.readFoundItem({ id }));
  const file = lookAlikes.find((each) => each.other.id === other.id);
  if (!file) throw new Error('They do not look alike.');
  return file.lookAlike;
}

/** The clerk, or somebody else, says that a pair is one thing and which label stays. */
export function keepOne(
  desk: TestDesk,
  { id }: LookAlike,
  { id: keptId }: FoundItem,
  by: StaffActor = desk.clerk,
) {
  return desk.does.confirmLookAlike({ id, keptId }, by);
}
