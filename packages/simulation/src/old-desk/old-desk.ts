import { minuteMs } from '@homeward/domain';
import { dutyMinutesOf, rosterOf } from '../desk/roster.ts';
import type { Simulation } from '../engine/simulation.ts';
import { WaitingLine } from '../engine/waiting-line.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Day } from '../world/day.ts';

/** Somebody in the one line of the old desk. */
export interface OldVisitor {
  /** How long a clerk is with them, and what happens when that is over. */
  serve(standingMinutes: number): { readonly minutes: number; readonly ends: () => void };
}

/**
 * The desk as it was: one line for everything, and a clerk who leaves the
 * counter to look through the back room while everybody waits. Whoever stands
 * in line at closing is still served.
 */
export class OldDesk {
  readonly #simulation: Simulation;
  readonly #line: WaitingLine;
  readonly #parametersOf: (day: Day) => Parameters;
  dutyMinutes = 0;
  workMinutes = 0;
  overtimeMinutes = 0;
  #clerks = 0;

  constructor(simulation: Simulation, parametersOf: (day: Day) => Parameters) {
    this.#simulation = simulation;
    this.#parametersOf = parametersOf;
    this.#line = new WaitingLine(simulation, 0);
  }

  /** Clerks come, rest and go as the roster says; after closing they stay until the line is empty. */
  planDay(day: Day): void {
    const roster = rosterOf(day, this.#parametersOf(day));
    this.dutyMinutes += dutyMinutesOf(roster);
    for (const { fromMs, toMs, rest } of roster) {
      this.#simulation.at(fromMs, () => this.#staff(1));
      if (rest) {
        this.#simulation.at(rest.fromMs, () => this.#staff(-1));
        this.#simulation.at(rest.toMs, () => this.#staff(1));
      }
      this.#simulation.at(toMs, () => this.#goHome(toMs, toMs < day.closesMs));
    }
  }

  join(visitor: OldVisitor): void | Promise<void> {
    const joinedMs = this.#simulation.clock.nowMs();
    return this.#line.join(() => {
      const standing = (this.#simulation.clock.nowMs() - joinedMs) / minuteMs;
      const { minutes, ends } = visitor.serve(standing);
      this.workMinutes += minutes;
      this.#simulation.after(minutes, () => {
        ends();
        return this.#line.leave();
      });
    });
  }

  #staff(change: number): void | Promise<void> {
    this.#clerks += change;
    return this.#line.setPlaces(this.#clerks);
  }

  #goHome(toMs: number, mayLeaveALine: boolean): void | Promise<void> {
    if (mayLeaveALine || this.#line.length === 0) {
      this.overtimeMinutes += (this.#simulation.clock.nowMs() - toMs) / minuteMs;
      return this.#staff(-1);
    }
    this.#simulation.after(1, () => this.#goHome(toMs, mayLeaveALine));
  }
}
