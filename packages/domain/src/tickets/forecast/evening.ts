import { lanes } from '../../venue/venue.ts';
import { draw } from './draws.ts';
import { anywhere, type Line, nowhere, type Server } from './line.ts';
import { minutesAt, minutesLeft } from './spread.ts';

/** Arrivals of a lane that are played at most: more would not change when those here now are called. */
const mostArrivals = 160;

/** One lane while it is played: first those of the line, then those who come meanwhile. Minutes from now. */
export interface PlayedLane {
  readonly issued: Float64Array;
  readonly callable: Float64Array;
  readonly onlyAt: Int16Array;
  readonly isTaken: Uint8Array;
  /** How many of them are in the line already, whoever would join now included. */
  readonly here: number;
  people: number;
  head: number;
  served: number;
  nextArrival: number;
}

/** One evening being played; made once for all runs of a forecast. */
export interface Evening {
  readonly byLane: readonly PlayedLane[];
  readonly freeAt: Float64Array;
  /** How many of those in line will be called at all. */
  readonly toCall: number;
  /** Which earlier day's rests are taken in this run, and how many each counter has had. */
  restDay: number;
  readonly rested: Uint8Array;
  gaps: number;
  visits: number;
  pauses: number;
}

export function eveningOf(line: Line): Evening {
  const isServed = lanes.map((_, lane) => line.servers.some((one) => one.lanes.includes(lane)));
  const toCall = line.waiters.flatMap((waiters, lane) =>
    isServed[lane] ? waiters.filter(({ onlyAt }) => onlyAt !== nowhere) : [],
  );
  return {
    byLane: line.waiters.map((waiters) => {
      const room = waiters.length + mostArrivals;
      const onlyAt = new Int16Array(room).fill(anywhere);
      waiters.forEach((waiter, place) => {
        onlyAt[place] = waiter.onlyAt;
      });
      return {
        issued: Float64Array.from({ length: room }, (_, place) => waiters[place]?.issued ?? 0),
        callable: new Float64Array(room),
        onlyAt,
        isTaken: new Uint8Array(room),
        here: waiters.length,
        people: 0,
        head: 0,
        served: 0,
        nextArrival: 0,
      };
    }),
    freeAt: new Float64Array(line.servers.length),
    toCall: toCall.length,
    restDay: 0,
    rested: new Uint8Array(line.servers.length),
    gaps: 0,
    visits: 0,
    pauses: 0,
  };
}

/** Put everybody back to where they are now, with the luck of another run. */
export function beginEvening(line: Line, evening: Evening, run: number): void {
  evening.restDay = Math.floor(draw(run, 'drift', 4) * line.restDays);
  evening.rested.fill(0);
  evening.gaps = 0;
  evening.visits = 0;
  evening.pauses = 0;
  let staged = 0;
  line.waiters.forEach((waiters, number) => {
    const lane = evening.byLane[number] as PlayedLane;
    lane.isTaken.fill(0);
    lane.people = lane.here;
    lane.head = 0;
    lane.served = 0;
    lane.nextArrival = 0;
    lane.nextArrival = mayOvertake(line, number) ? timeToNext(line, lane, number, run) : Infinity;
    waiters.forEach(({ callable, staging }, place) => {
      let from = callable;
      if (staging) {
        const left = draw(run, 'staging', staged);
        from = Math.max(from, minutesLeft(staging.spread, staging.elapsed, staging.below, left));
        staged += 1;
      }
      lane.callable[place] = from;
    });
  });
  line.servers.forEach((server, place) => {
    evening.freeAt[place] = freeAt(line, evening, server, place, run);
  });
}

/** Let everybody in who has come by then. */
export function letIn(line: Line, evening: Evening, until: number, run: number): void {
  for (let number = 0; number < evening.byLane.length; number += 1) {
    const lane = evening.byLane[number] as PlayedLane;
    while (lane.nextArrival <= until && lane.people < lane.issued.length) {
      const staging = line.habits.byLane[number]?.staging;
      const isFetched = lanes[number] === 'pickup' && staging;
      const wait = isFetched ? minutesAt(staging, draw(run, 'staging', lane.people)) : 0;
      lane.issued[lane.people] = lane.nextArrival;
      lane.callable[lane.people] = lane.nextArrival + wait;
      lane.people += 1;
      lane.nextArrival += timeToNext(line, lane, number, run);
    }
  }
}

/** Minutes from a free counter and somebody to call until the call. */
export function nextGap({ habits }: Line, evening: Evening, run: number): number {
  evening.gaps += 1;
  return habits.gap ? minutesAt(habits.gap, draw(run, 'gap', evening.gaps)) : 0;
}

/** Only those who come to a lane with more haste can be called before somebody who waits already. */
function mayOvertake({ targets, arrivalsPerMinute }: Line, lane: number): boolean {
  const isHastier = (targets[lane] as number) < Math.max(...targets);
  return isHastier && (arrivalsPerMinute[lane] as number) > 0;
}

function timeToNext(line: Line, lane: PlayedLane, number: number, run: number): number {
  const luck = draw(run, 'arrival', number * 64 + ((lane.people - lane.here) % 64));
  const wait = -Math.log(1 - luck) / (line.arrivalsPerMinute[number] as number);
  return lane.nextArrival + wait > line.closesIn ? Infinity : wait;
}

function freeAt(line: Line, evening: Evening, server: Server, place: number, run: number): number {
  const { visit, returnsIn } = server;
  if (returnsIn) return Math.max(0, returnsIn(draw(run, 'return', place)));
  const gap = nextGap(line, evening, run);
  if (!visit) return gap;
  return gap + minutesLeft(visit.spread, visit.elapsed, visit.below, draw(run, 'underWay', place));
}
