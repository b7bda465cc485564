import {
  addMinutes,
  epochMsOf,
  type GuestPromise,
  type Instant,
  instantAtLocalTime,
  instantOf,
  type LostReport,
  mayOwnPromises,
  type PromiseId,
  type PromiseUrgency,
  promiseUrgencyOf,
  type StaffId,
  type StaffMember,
  serviceDayBeginsHours,
  serviceDayOf,
} from '@homeward/domain';
import type { Deps, EventRow, ReadTx } from '../ports.ts';

/** How many of the hours of a span were kept, and how many lapsed. */
export interface Kept {
  readonly kept: number;
  readonly lapsed: number;
}

/** Hours stated to visitors that somebody has to see to, soonest first. */
export interface PromiseBoard {
  readonly asOf: Instant;
  readonly promises: readonly {
    readonly promise: GuestPromise;
    readonly urgency: PromiseUrgency;
    readonly report: LostReport;
    /** Null is the desk as a whole, also when its owner no longer answers visitors. */
    readonly owner: StaffMember | null;
    /** The colleague who gave it to its owner; null when the owner took it, or nobody has it. */
    readonly givenBy: StaffMember | null;
  }[];
  /** Colleagues a promise may be given to, by name. */
  readonly colleagues: readonly StaffMember[];
  /** Open ones in all. */
  readonly open: number;
  /** Today at the venue, and the last 7 and 30 days. */
  readonly kept: { readonly today: Kept; readonly week: Kept; readonly month: Kept };
}

const mostOnBoard = 300;
const eventsOfPromise = 20;
const dayMinutes = 24 * 60;

type BoardDeps = Pick<Deps, 'store' | 'clock' | 'venue'>;

/** What was promised and is due soon or overdue, with who sees to it, and how well promises are kept. */
export function readPromiseBoard(deps: BoardDeps) {
  return () =>
    deps.store.read(async (tx): Promise<PromiseBoard> => {
      const asOf = deps.clock.now();
      const { promiseWarningMinutes: warning } = deps.venue;
      const dueBy = addMinutes(asOf, warning);
      const promises = await tx.promises.listOutstanding({ dueBy, limit: mostOnBoard });
      const reports = await tx.lostReports.findMany(promises.map(({ reportId }) => reportId));
      const staff = await tx.staff.list();
      const givers = await giversOf(tx, promises);
      return {
        asOf,
        promises: promises.flatMap((promise) => {
          const report = reports.find(({ id }) => id === promise.reportId);
          if (!report) return [];
          const owner =
            staff.find((one) => one.id === promise.ownerStaffId && mayOwnPromises(one)) ?? null;
          const givenBy = (owner && staff.find(({ id }) => id === givers.get(promise.id))) ?? null;
          const urgency = promiseUrgencyOf(promise, asOf, warning);
          return { promise, urgency, report, owner, givenBy };
        }),
        colleagues: staff.filter(mayOwnPromises).sort((a, b) => (a.name < b.name ? -1 : 1)),
        open: await tx.promises.countOpen(),
        kept: await keptOf(deps, tx, asOf),
      };
    });
}

/** Who gave each promise to the one who has it now; nothing for those that were taken. */
async function giversOf(
  tx: ReadTx,
  promises: readonly GuestPromise[],
): Promise<ReadonlyMap<PromiseId, StaffId>> {
  const givers = new Map<PromiseId, StaffId>();
  for (const { id, ownerStaffId } of promises) {
    if (ownerStaffId === null) continue;
    const latest = (await tx.events.latestOf([id], eventsOfPromise)).find(isChangeOfOwner);
    if (latest?.name === 'promise.assigned' && latest.actor.kind === 'staff') {
      givers.set(id, latest.actor.staffId);
    }
  }
  return givers;
}

function isChangeOfOwner({ name }: EventRow): boolean {
  return name === 'promise.assigned' || name === 'promise.taken';
}

async function keptOf({ venue: { timeZone } }: BoardDeps, tx: ReadTx, now: Instant) {
  const morning = `${String(serviceDayBeginsHours).padStart(2, '0')}:00`;
  const today = instantAtLocalTime(serviceDayOf(now, timeZone), morning, timeZone);
  const upToNow = instantOf(epochMsOf(now) + 1);
  const since = (from: Instant) => tx.promises.countSettled(from, upToNow);
  return {
    today: await since(today),
    week: await since(addMinutes(now, -7 * dayMinutes)),
    month: await since(addMinutes(now, -30 * dayMinutes)),
  };
}
