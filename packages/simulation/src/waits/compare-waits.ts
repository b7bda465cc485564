import {
  instantOf,
  minutesBetween,
  type Pause,
  type Queue,
  type Ticket,
  type TicketId,
} from '@homeward/domain';
import { baselines } from './baselines.ts';
import type { DeskView } from './desk.ts';
import { minuteOf, playEvening, type WhichEvening } from './evening.ts';
import { homewardWaits } from './homeward-waits.ts';
import type { Predictor } from './predictor.ts';
import { type Scenario, scenarios } from './scenario.ts';
import { type Said, type Score, Tally } from './score.ts';

/** How many evenings, and of which story. */
export interface Question {
  readonly seed: number;
  /** Evenings the desk has behind it before predictions count. */
  readonly before: number;
  readonly evenings: number;
}

/** One way of predicting, on the evenings of one scenario. */
export interface Result {
  readonly name: string;
  readonly tally: Tally;
}

export interface ScenarioResult {
  readonly scenario: Scenario;
  /** Homeward first. */
  readonly results: readonly Result[];
  /** Homeward's, with every range shown while people waited. */
  readonly shown: Score;
  /** Tickets for which Homeward could not say anything. */
  readonly unsaid: number;
}

const ticketsRemembered = 300;
const pausesRemembered = 40;

/** The comparison on every kind of evening. */
export async function compareAllWaits(question: Question): Promise<readonly ScenarioResult[]> {
  const all: ScenarioResult[] = [];
  for (const scenario of scenarios) all.push(await compareWaits(scenario, question));
  return all;
}

/** Let every way of predicting look at the same evenings, and compare what it says with what comes true. */
export async function compareWaits(
  scenario: Scenario,
  { seed, before, evenings }: Question,
): Promise<ScenarioResult> {
  const ours = homewardWaits();
  const predictors: readonly Predictor[] = [ours, ...baselines()];
  const results = predictors.map(({ name }) => ({ name, tally: new Tally() }));
  let past: Queue['past'] = { tickets: [], pauses: [] };
  let unsaid = 0;
  for (let number = 0; number < before + evenings; number += 1) {
    if (number === before) ours.beginCounting();
    const said = new Map<TicketId, readonly (Said | null)[]>();
    const which = { scenario, seed, number };
    const queueAt = queues(which, () => ({ past, breadths: ours.breadths() }));
    const end = (ticket: Ticket, desk: DeskView) => {
      const what = said.get(ticket.id);
      said.delete(ticket.id);
      for (const predictor of predictors) predictor.changed(ticket, queueAt(desk));
      return what;
    };
    const lastView = await playEvening(which, {
      issued(ticket, desk) {
        const all = predictors.map((predictor) => predictor.say(queueAt(desk), ticket));
        said.set(ticket.id, all);
        if (number >= before && !all[0]) unsaid += 1;
      },
      called(ticket, desk) {
        const what = end(ticket, desk);
        if (!what) return;
        const waited = minutesBetween(ticket.issuedAt, desk.at);
        for (const predictor of predictors) predictor.cameTrue(ticket, waited);
        // Only where all of them said something, so that all are asked the same.
        const isCounted = number >= before && what.every((each) => each !== null);
        if (!isCounted) return;
        for (const [place, each] of what.entries()) {
          if (each) results[place]?.tally.add(each, waited);
        }
      },
      changed: (ticket, desk) => void end(ticket, desk),
      moved(desk) {
        for (const predictor of predictors) predictor.look(queueAt(desk));
      },
    });
    for (const predictor of predictors) predictor.closed(lastView);
    past = remembered(past, lastView);
  }
  return { scenario, results, shown: ours.shown.score(), unsaid };
}

/** The line as predictors see it; one object for as long as nothing changes. */
function queues(which: WhichEvening, known: () => Pick<Queue, 'past' | 'breadths'>) {
  const closesAt = instantOf(minuteOf(which, which.scenario.closes));
  let latest: { desk: DeskView; queue: Queue } | null = null;
  return (desk: DeskView): Queue => {
    if (latest?.desk !== desk) {
      const { past, breadths } = known();
      const pauses: readonly Pause[] = [...past.pauses, ...desk.pauses];
      latest = { desk, queue: { ...desk, closesAt, breadths, past: { ...past, pauses } } };
    }
    return latest.queue;
  };
}

function remembered(past: Queue['past'], { tickets, pauses }: DeskView): Queue['past'] {
  return {
    tickets: [...[...tickets].reverse(), ...past.tickets].slice(0, ticketsRemembered),
    pauses: [...past.pauses, ...pauses].slice(-pausesRemembered),
  };
}
