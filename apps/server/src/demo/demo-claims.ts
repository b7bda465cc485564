import { type ClaimId, type CounterId, ok, type TicketId } from '@homeward/domain';
import { itemIdOf, loggedMinutesAgo, reportIdOf } from './demo-catalogue.ts';
import { demoId } from './demo-ids.ts';
import type { DemoItem } from './demo-items.ts';
import type { DemoReport } from './demo-reports.ts';
import type { DemoStep, Scene } from './demo-scene.ts';

/** A report, the item it is really about, and how it went on. */
interface DemoClaim {
  readonly claimId: ClaimId;
  readonly reportIndex: number;
  readonly itemKey: string;
  /** Since when both lie in the house, in minutes before the present. */
  readonly possibleMinutesAgo: number;
}

const statements = [
  'My name is written on the inside, in blue pen.',
  'There is a small tear near the bottom that I sewed myself.',
  'There is a sticker on the back, half peeled off.',
  'I can tell you what is in the front pocket.',
  'It smells of sunscreen and there is a bus ticket inside.',
  'The zip has a red thread tied to it.',
];

const visitMinutes = 4;

/**
 * What became of the reports whose things were found: the older half went home,
 * one was refused, some are approved and some wait for a decision; the rest are
 * suggestions that nobody has acted on yet.
 */
export function claimSteps(
  reports: readonly DemoReport[],
  items: readonly DemoItem[],
  counterId: CounterId,
): readonly DemoStep[] {
  const claims = possibleClaims(reports, items);
  const steps: DemoStep[] = [];
  let freeFrom = Number.POSITIVE_INFINITY;
  claims.slice(0, 12).forEach((claim, index) => {
    const calledAgo = Math.floor(Math.min(claim.possibleMinutesAgo - 9, freeFrom - 1));
    if (calledAgo < visitMinutes + 3) return;
    freeFrom = calledAgo - visitMinutes;
    steps.push(
      ...submitted(claim, index),
      ...approved(claim),
      ...pickedUp(claim, calledAgo, counterId),
    );
  });
  claims.slice(12, 13).forEach((claim) => {
    steps.push(...submitted(claim, 12), ...rejected(claim));
  });
  claims.slice(-6, -4).forEach((claim, index) => {
    steps.push(...submitted(claim, index), ...approved(claim), ...ready(claim, counterId));
  });
  claims.slice(-4).forEach((claim, index) => {
    steps.push(...submitted(claim, index + 1));
  });
  return steps;
}

function possibleClaims(reports: readonly DemoReport[], items: readonly DemoItem[]) {
  const byKey = new Map(items.map((item) => [item.key, item]));
  return reports
    .flatMap(({ itemKey, filedMinutesAgo }, reportIndex): readonly DemoClaim[] => {
      const item = itemKey === null ? undefined : byKey.get(itemKey);
      if (!item) return [];
      const claimId = demoId<ClaimId>(`claim ${reportIndex}`);
      const possibleMinutesAgo = Math.min(filedMinutesAgo, loggedMinutesAgo(item));
      return [{ claimId, reportIndex, itemKey: item.key, possibleMinutesAgo }];
    })
    .sort((one, other) => other.possibleMinutesAgo - one.possibleMinutesAgo);
}

function submitted(claim: DemoClaim, index: number): readonly DemoStep[] {
  const reportId = reportIdOf(claim.reportIndex);
  return [
    {
      minutesAgo: claim.possibleMinutesAgo - 0.5,
      async take({ deps, useCases }) {
        const match = await deps.store.read((tx) =>
          tx.matches.findPair(itemIdOf(claim.itemKey), reportId),
        );
        // The visitor was not shown it, so there is nothing they could claim.
        if (!match) return ok(null);
        const statement = statements[index % statements.length] ?? '';
        const claiming = { id: claim.claimId, matchId: match.id, statement };
        return useCases.submitClaim(claiming, { kind: 'guest', reportId });
      },
    },
  ];
}

function approved({ claimId, possibleMinutesAgo }: DemoClaim): readonly DemoStep[] {
  return [
    onClaim(claimId, possibleMinutesAgo - 3, ({ useCases, staff }) =>
      useCases.approveClaim(
        { id: claimId, note: 'Described what the photo does not show.' },
        staff.administrator,
      ),
    ),
  ];
}

function rejected({ claimId, possibleMinutesAgo }: DemoClaim): readonly DemoStep[] {
  return [
    onClaim(claimId, possibleMinutesAgo - 6, ({ useCases, staff }) =>
      useCases.rejectClaim(
        { id: claimId, note: 'Another brand, and the lining is red.' },
        staff.administrator,
      ),
    ),
  ];
}

function ready(claim: DemoClaim, counterId: CounterId): readonly DemoStep[] {
  return [
    onTicket(claim, claim.possibleMinutesAgo - 6, ({ useCases, staff }, id) =>
      useCases.readyTicket({ id, counterId }, staff.firstClerk),
    ),
  ];
}

function pickedUp(claim: DemoClaim, calledAgo: number, counterId: CounterId): readonly DemoStep[] {
  const { claimId } = claim;
  return [
    ...ready(claim, counterId),
    onTicket(claim, calledAgo, ({ useCases, staff }, ticketId) =>
      useCases.callTicketAt({ counterId, ticketId }, staff.administrator),
    ),
    onTicket(claim, calledAgo - 1, ({ useCases, staff }, id) =>
      useCases.serveTicket({ id }, staff.administrator),
    ),
    onClaim(claimId, calledAgo - visitMinutes, ({ deps, useCases, staff }) =>
      useCases.handOverItem(
        {
          claimId,
          pickupCode: deps.codes.pickupCode(claimId),
          proofNotes: 'Said what only the owner knows before seeing it.',
          receivedBy: '',
        },
        staff.administrator,
      ),
    ),
  ];
}

type Outcome = Promise<{ readonly ok: boolean }>;

/** A step that only those claims take which were really submitted. */
function onClaim(claimId: ClaimId, minutesAgo: number, take: (scene: Scene) => Outcome): DemoStep {
  return {
    minutesAgo,
    async take(scene) {
      const claim = await scene.deps.store.read((tx) => tx.claims.find(claimId));
      return claim ? take(scene) : ok(null);
    },
  };
}

/** The same for the place in line that came with the claim. */
function onTicket(
  { claimId, reportIndex }: DemoClaim,
  minutesAgo: number,
  take: (scene: Scene, ticketId: TicketId) => Outcome,
): DemoStep {
  return {
    minutesAgo,
    async take(scene) {
      const reportId = reportIdOf(reportIndex);
      const tickets = await scene.deps.store.read((tx) => tx.tickets.listByReport(reportId));
      const own = tickets.find((ticket) => ticket.claimId === claimId);
      return own ? take(scene, own.id) : ok(null);
    },
  };
}
