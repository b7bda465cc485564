import type { CounterId, CounterPlace, QueueRules } from '@homeward/domain';
import type { DemoStep } from './demo-scene.ts';
import type { DemoRole } from './demo-staff.ts';
import { type DemoVisit, demoVisits } from './demo-visits.ts';

/** The counters that are open on the demo day, and who stands there. */
export interface DemoCounters {
  /** Left free, so that whoever tries the demo may call the next pickup. */
  readonly pickup: CounterId;
  readonly others: readonly [CounterPlace, CounterPlace];
}

const clerks = ['firstClerk', 'secondClerk'] as const satisfies DemoRole[];
const longestMinutes = 190;
/** From the call until the visitor stands there. */
const walkMinutes = 0.4;

/** How many minutes of today's line the demo tells, when the day has had so many. */
export function demoLineMinutes(mostMinutes: number): number {
  return Math.min(longestMinutes, mostMinutes);
}

/**
 * The line of the last hours: counters opened, visitors called in turn, some who
 * never came, one at the counter now, one just called, and a few who wait.
 */
export function lineSteps(
  counters: DemoCounters,
  rules: Pick<QueueRules, 'targetMinutes'>,
  length: number,
): readonly DemoStep[] {
  const visits = demoVisits({ counters: counters.others, rules }, length);
  return [
    ...openings(counters, Math.max(length, 26 * 60)),
    ...visits.flatMap((visit) => [issue(visit), ...atCounter(visit, counters)]),
  ];
}

function openings({ pickup, others }: DemoCounters, minutesAgo: number): readonly DemoStep[] {
  const people: readonly (readonly [CounterId, DemoRole])[] = [
    [pickup, 'administrator'],
    [others[0].id, clerks[0]],
    [others[1].id, clerks[1]],
  ];
  return people.map(([id, role]) => ({
    minutesAgo,
    take: ({ useCases, staff }) => useCases.openCounter({ id }, staff[role]),
  }));
}

function issue({ ticketId: id, lane, issuedAgo }: DemoVisit): DemoStep {
  return {
    minutesAgo: issuedAgo,
    take: ({ useCases, kiosk }) => useCases.issueTicket({ id, lane }, kiosk),
  };
}

function atCounter({ ticketId: id, call }: DemoVisit, { others }: DemoCounters): DemoStep[] {
  if (!call) return [];
  const clerk = clerks[call.counter];
  const counterId = others[call.counter].id;
  const steps: DemoStep[] = [
    {
      minutesAgo: call.ago,
      take: ({ useCases, staff }) =>
        useCases.callTicketAt({ counterId, ticketId: id }, staff[clerk]),
    },
  ];
  const servingAgo = call.ago - walkMinutes;
  if (!call.isMissed && servingAgo > walkMinutes) {
    steps.push({
      minutesAgo: servingAgo,
      take: ({ useCases, staff }) => useCases.serveTicket({ id }, staff[clerk]),
    });
  }
  if (call.freeAgo !== null) {
    steps.push({
      minutesAgo: call.freeAgo,
      take: ({ useCases, staff }) =>
        call.isMissed
          ? useCases.missTicket({ id }, staff[clerk])
          : useCases.finishTicket({ id }, staff[clerk]),
    });
  }
  return steps;
}
