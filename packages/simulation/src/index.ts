export { arrivalMinutes, type RateStep, rateAt } from './engine/arrivals.ts';
export { type RandomStream, randomStream } from './engine/random-stream.ts';
export type { SimulatedClock } from './engine/simulated-clock.ts';
export { createSimulation, type Simulation } from './engine/simulation.ts';
export { WaitingLine } from './engine/waiting-line.ts';
export {
  type ParameterName,
  type Parameters,
  parameterTable,
  usualParameters,
} from './parameters/parameters.ts';
export { createDay, type WhichDay } from './world/create-day.ts';
export type { Day, Errand, Find, Loss, Owner } from './world/day.ts';
export { simulatedVenue } from './world/venue.ts';
