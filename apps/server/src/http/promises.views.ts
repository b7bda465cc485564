import type { PromiseBoardView, PromiseStanding, PromiseView } from '@homeward/contract';
import { type GuestPromise, keptRate, lastWordOf, standingPromise } from '@homeward/domain';
import type { PromiseBoard } from '@homeward/usecases';
import { hasRole, type Knock } from './knock.ts';

/** The hours that are near or have passed, for whoever is at work here. */
export function presentPromiseBoard(
  board: PromiseBoard,
  knock: Knock,
  warningMinutes: number,
): PromiseBoardView {
  const { today, week, month } = board.kept;
  const promises = board.promises.map((row) => presentRow(row, knock));
  return {
    asOf: board.asOf,
    warningMinutes,
    promises: inOrder(promises, isSupervising(knock)),
    colleagues: board.colleagues.map(({ id, name }) => ({
      id,
      name,
      isMe: id === knock.shift?.member.id,
    })),
    open: board.open,
    kept: { today: presentKept(today), week: presentKept(week), month: presentKept(month) },
  };
}

/** The hour a visitor goes by, and what they were told last. */
export function presentStanding(promises: readonly GuestPromise[]): PromiseStanding | null {
  const standing = standingPromise(promises);
  if (!standing) return null;
  const { status, dueAt } = standing;
  return { status, dueAt, told: lastWordOf(promises) };
}

function presentRow(
  { promise, urgency, report, owner, givenBy }: PromiseBoard['promises'][number],
  knock: Knock,
): PromiseView {
  const { id, version, kind, status, madeAt, dueAt, round } = promise;
  const isMine = owner !== null && owner.id === knock.shift?.member.id;
  return {
    id,
    version,
    kind,
    status,
    urgency,
    isEscalated: status === 'lapsed',
    madeAt,
    dueAt,
    round,
    report: {
      id: report.id,
      code: report.code,
      categoryId: report.categoryId,
      description: report.description,
      contactChannel: report.contact.channel,
      language: report.language,
    },
    ownerId: owner?.id ?? null,
    ownerName: owner?.name ?? null,
    givenBy: givenBy?.name ?? null,
    isMine,
    allowed: allowedOn(knock, isMine),
  };
}

function allowedOn(knock: Knock, isMine: boolean): PromiseView['allowed'] {
  if (!isSupervising(knock) && !hasRole(knock, 'desk')) return [];
  return isMine ? ['keep', 'assign'] : ['keep', 'take', 'assign'];
}

function isSupervising(knock: Knock): boolean {
  return hasRole(knock, 'supervisor') || hasRole(knock, 'admin');
}

/** What has lapsed is the supervisor's first care; everybody else still has something to keep. */
function inOrder(promises: readonly PromiseView[], isEscalatedFirst: boolean): PromiseView[] {
  const place = ({ isEscalated }: PromiseView) => (isEscalated === isEscalatedFirst ? 0 : 1);
  return [...promises].sort((a, b) => place(a) - place(b));
}

function presentKept({ kept, lapsed }: PromiseBoard['kept']['today']) {
  return { kept, lapsed, rate: keptRate({ kept, lapsed }) };
}
