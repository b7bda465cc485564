import type { CounterId, Lane, TicketId } from '@homeward/domain';
import { between, chanceOf } from './chance.ts';
import { demoId } from './demo-ids.ts';
import type { DemoStep } from './demo-scene.ts';
import type { DemoRole } from './demo-staff.ts';

/** The counters that are open on the demo day, and who stands there. */
export interface DemoCounters {
  /** Left free, so that whoever tries the demo may call the next pickup. */
  readonly pickup: CounterId;
  readonly second: CounterId;
  readonly third: CounterId;
}

type Clerk = Extract<DemoRole, 'firstClerk' | 'secondClerk'>;
type OpenLane = Exclude<Lane, 'pickup'>;

interface Visit {
  readonly name: string;
  readonly lane: OpenLane;
  readonly counterId: CounterId;
  readonly clerk: Clerk;
  readonly issuedAgo: number;
  readonly calledAgo: number;
}

/**
 * The line of the last hours: counters opened, visitors served one after the
 * other, one who never came, one at the counter now, one just called, and a few
 * who wait. `mostMinutes` is how long today's line can be at most.
 */
export function lineSteps(counters: DemoCounters, mostMinutes: number): readonly DemoStep[] {
  const length = Math.min(190, mostMinutes);
  return [
    ...openings(counters, Math.max(length, 26 * 60)),
    ...service(counters.second, 'firstClerk', length, 3),
    ...service(counters.third, 'secondClerk', length - 2, 5),
    ...present(counters),
  ];
}

function openings(counters: DemoCounters, minutesAgo: number): readonly DemoStep[] {
  const clerks: readonly (readonly [CounterId, DemoRole])[] = [
    [counters.pickup, 'administrator'],
    [counters.second, 'firstClerk'],
    [counters.third, 'secondClerk'],
  ];
  return clerks.map(([id, role]) => ({
    minutesAgo,
    take: ({ useCases, staff }) => useCases.openCounter({ id }, staff[role]),
  }));
}

/** One counter's visitors, back to back, until a few minutes ago. */
function service(counterId: CounterId, clerk: Clerk, length: number, seed: number) {
  const chance = chanceOf(seed);
  const steps: DemoStep[] = [];
  let freeAgo = length;
  for (let index = 0; freeAgo > 13; index += 1) {
    const calledAgo = freeAgo - between(chance, 0.3, 1.5);
    const issuedAgo = Math.min(length, calledAgo + between(chance, 3, 9));
    const lane: OpenLane = chance() < 0.7 ? 'enquiry' : 'hand-in';
    const visit = { name: `${clerk} ${index}`, lane, counterId, clerk, issuedAgo, calledAgo };
    const minutes = between(chance, 2.5, 6.5);
    const isMissed = index === 4;
    steps.push(issue(visit), call(visit), ...(isMissed ? [miss(visit)] : serve(visit, minutes)));
    freeAgo = calledAgo - (isMissed ? 3 : minutes);
  }
  return steps;
}

/** How the line stands when the demo opens. */
function present({ second, third }: DemoCounters): readonly DemoStep[] {
  const now = (name: string, counterId: CounterId, clerk: Clerk, calledAgo: number): Visit => ({
    name,
    lane: 'enquiry',
    counterId,
    clerk,
    issuedAgo: calledAgo + 6,
    calledAgo,
  });
  const served = now('being served', second, 'firstClerk', 3);
  const called = now('just called', third, 'secondClerk', 0.7);
  const waiting = [8, 6.5, 4, 2.5, 1].map((issuedAgo, index) => ({
    ...served,
    name: `waiting ${index}`,
    lane: index === 2 ? ('hand-in' as const) : ('enquiry' as const),
    issuedAgo,
  }));
  const [begin] = serve(served, 0);
  return [
    issue(served),
    call(served),
    ...(begin ? [begin] : []),
    issue(called),
    call(called),
    ...waiting.map(issue),
  ];
}

function idOf({ name }: Visit): TicketId {
  return demoId<TicketId>(`ticket ${name}`);
}

function issue(visit: Visit): DemoStep {
  return {
    minutesAgo: visit.issuedAgo,
    take: ({ useCases, kiosk }) =>
      useCases.issueTicket({ id: idOf(visit), lane: visit.lane }, kiosk),
  };
}

function call(visit: Visit): DemoStep {
  return {
    minutesAgo: visit.calledAgo,
    take: ({ useCases, staff }) =>
      useCases.callTicketAt(
        { counterId: visit.counterId, ticketId: idOf(visit) },
        staff[visit.clerk],
      ),
  };
}

function serve(visit: Visit, minutes: number): readonly DemoStep[] {
  const { clerk, calledAgo } = visit;
  return [
    {
      minutesAgo: calledAgo - 0.4,
      take: ({ useCases, staff }) => useCases.serveTicket({ id: idOf(visit) }, staff[clerk]),
    },
    {
      minutesAgo: calledAgo - minutes,
      take: ({ useCases, staff }) => useCases.finishTicket({ id: idOf(visit) }, staff[clerk]),
    },
  ];
}

function miss(visit: Visit): DemoStep {
  return {
    minutesAgo: visit.calledAgo - 3,
    take: ({ useCases, staff }) => useCases.missTicket({ id: idOf(visit) }, staff[visit.clerk]),
  };
}
