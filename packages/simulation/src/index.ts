export { chartOf } from './chart/chart.ts';
export { runCommand } from './command/run-command.ts';
export { type Comparison, compare, liveOld, type Stories, summarise } from './compare/compare.ts';
export type { Summary } from './compare/summary.ts';
export { arrivalMinutes, type RateStep, rateAt } from './engine/arrivals.ts';
export { type RandomStream, randomStream } from './engine/random-stream.ts';
export type { SimulatedClock } from './engine/simulated-clock.ts';
export { createSimulation, type Simulation } from './engine/simulation.ts';
export { WaitingLine } from './engine/waiting-line.ts';
export { openWorld, planDay, runHomeward } from './homeward/homeward-world.ts';
export { BrokenInvariant } from './invariants/broken-invariant.ts';
export { faultsOfTickets } from './invariants/check-tickets.ts';
export { Watch, type Watched } from './invariants/watch.ts';
export { parameterList } from './parameters/parameter-list.ts';
export {
  type ParameterName,
  type Parameters,
  parameterTable,
  usualParameters,
} from './parameters/parameters.ts';
export { createDay, type WhichDay } from './world/create-day.ts';
export { createDays, measuredDay } from './world/create-days.ts';
export type { Day, Errand, Find, Loss, Owner } from './world/day.ts';
export { simulatedVenue } from './world/venue.ts';
export { runYear } from './year/run-year.ts';
