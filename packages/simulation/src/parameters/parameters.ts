import { valuesOf } from './parameter.ts';
import { timeParameters } from './time-parameters.ts';
import { thingParameters, visitorParameters } from './visitor-parameters.ts';

/** Every number the simulation rests on, with its unit and where it comes from. */
export const parameterTable = {
  ...visitorParameters,
  ...thingParameters,
  ...timeParameters,
} as const;

export type ParameterName = keyof typeof parameterTable;

/** One setting of all parameters; variants of the world differ in a few of them. */
export type Parameters = Readonly<Record<ParameterName, number>>;

/** The numbers as the table states them. */
export const usualParameters: Parameters = valuesOf(parameterTable);
