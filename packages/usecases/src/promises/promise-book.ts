import {
  answerDueInRound,
  answerPromise,
  type GuestPromise,
  type Instant,
  isOpen,
  isOutstanding,
  isWorthFetching,
  type LostReport,
  type LostReportId,
  lastWordOf,
  makePromise,
  type PromiseId,
  type PromiseOutcome,
  releasePromise,
} from '@homeward/domain';
import type { Actor, Deps, NewEvent, Tx } from '../ports.ts';

/** An hour to state to the visitor of a report. */
export type StatedHour = Pick<GuestPromise, 'dueAt' | 'round' | 'ownerStaffId'>;

/** Remember the hour that a visitor was given when they filed; that they filed says so already. */
export async function statePromise(
  { clock, ids }: Pick<Deps, 'clock' | 'ids'>,
  tx: Tx,
  reportId: LostReportId,
  hour: StatedHour,
): Promise<GuestPromise> {
  const promise = makePromise({ ...hour, id: ids.next<PromiseId>(), reportId }, clock.now());
  await tx.promises.add(promise);
  return promise;
}

/** State a new hour for a report that is still open; its page shows it from now on. */
export async function stateNextHour(
  deps: Pick<Deps, 'clock' | 'ids'>,
  tx: Tx,
  report: LostReport,
  hour: StatedHour,
  actor: Actor,
): Promise<void> {
  await tx.lostReports.save({ ...report, answerDueAt: hour.dueAt });
  const promise = await statePromise(deps, tx, report.id, hour);
  const { dueAt, round } = promise;
  const event = promiseEvent('promise.made', promise, { dueAt, round });
  await tx.events.append(event, actor, deps.clock.now());
}

/**
 * The visitor of a report was told: every hour they were given is answered,
 * in time or late.
 */
export async function tellVisitor(
  { clock }: Pick<Deps, 'clock'>,
  tx: Tx,
  reportId: LostReportId,
  outcome: PromiseOutcome,
  actor: Actor,
): Promise<void> {
  const at = clock.now();
  const told = { outcome, by: actor.kind === 'staff' ? actor.staffId : null };
  for (const promise of await outstandingOf(tx, reportId)) {
    const decision = answerPromise(promise, told, at);
    if (!decision.ok) continue;
    const answered = await tx.promises.save(decision.value);
    const isKept = answered.status === 'kept';
    if (!isKept && promise.status === 'open') {
      await tx.events.append(promiseEvent('promise.lapsed', answered), actor, at);
    }
    const name = isKept ? 'promise.kept' : 'promise.answered-late';
    await tx.events.append(promiseEvent(name, answered, { outcome }), actor, at);
  }
}

/** The visitor no longer waits for an answer. */
export async function releasePromises(
  { clock }: Pick<Deps, 'clock'>,
  tx: Tx,
  reportId: LostReportId,
  actor: Actor,
): Promise<void> {
  const at = clock.now();
  for (const promise of await outstandingOf(tx, reportId)) {
    const released = releasePromise(promise, at);
    if (!released) continue;
    const kept = await tx.promises.save(released);
    await tx.events.append(promiseEvent('promise.voided', kept), actor, at);
  }
}

/**
 * A claim came to nothing and its visitor waits again: they are given another
 * hour, unless they still have one, or another claim under way.
 */
export async function promiseAgain(
  deps: Pick<Deps, 'clock' | 'ids' | 'venue'>,
  tx: Tx,
  reportId: LostReportId,
  actor: Actor,
): Promise<void> {
  const report = await tx.lostReports.find(reportId);
  if (report?.status !== 'open') return;
  if ((await tx.claims.list({ reportId, limit: 100 })).some(isOpen)) return;
  if ((await tx.promises.listByReport(reportId)).some(({ status }) => status === 'open')) return;
  const dueAt: Instant = answerDueInRound(deps.venue, deps.clock.now(), 1);
  await stateNextHour(deps, tx, report, { dueAt, round: 1, ownerStaffId: null }, actor);
}

/**
 * What a visitor was told was found turned out not to be theirs: they are given
 * another hour, unless something else here is almost certainly theirs.
 */
export async function promiseUnlessFound(
  deps: Pick<Deps, 'clock' | 'ids' | 'venue'>,
  tx: Tx,
  reportId: LostReportId,
  actor: Actor,
): Promise<void> {
  const lastWord = lastWordOf(await tx.promises.listByReport(reportId));
  if (lastWord?.outcome !== 'found') return;
  const statuses = ['suggested', 'confirmed'] as const;
  const others = await tx.matches.list({ reportId, statuses, limit: 100 });
  const sure = others.filter(isWorthFetching).map(({ itemId }) => itemId);
  const items = await tx.foundItems.findMany(sure);
  if (items.some(({ status }) => status === 'held' || status === 'reserved')) return;
  await promiseAgain(deps, tx, reportId, actor);
}

type PromiseEventName = Extract<NewEvent['name'], `promise.${string}`>;

/** What happened to a promise, for the history of its report. */
export function promiseEvent(
  name: PromiseEventName,
  { id, version, reportId }: GuestPromise,
  facts: NonNullable<NewEvent['facts']> = {},
): NewEvent {
  return { name, id, version, reportId, facts };
}

async function outstandingOf(tx: Tx, reportId: LostReportId): Promise<readonly GuestPromise[]> {
  return (await tx.promises.listByReport(reportId)).filter(isOutstanding);
}
