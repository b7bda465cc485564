import { oldDeskParameters, staffParameters } from './desk-parameters.ts';
import { homewardParameters } from './homeward-parameters.ts';
import { valuesOf } from './parameter.ts';
import { timeParameters } from './time-parameters.ts';
import { thingParameters, visitorParameters } from './visitor-parameters.ts';

/** Every number the simulation rests on, with its unit and where it comes from. */
export const parameterTable = {
  ...visitorParameters,
  ...thingParameters,
  ...timeParameters,
  ...staffParameters,
  ...oldDeskParameters,
  ...homewardParameters,
} as const;

export type ParameterName = keyof typeof parameterTable;

/** One setting of all parameters; variants of the world differ in a few of them. */
export type Parameters = Readonly<Record<ParameterName, number>>;

/** The numbers as the table states them: a usual day. */
export const usualParameters: Parameters = valuesOf(parameterTable);

/** What makes an evening bad: the usual crowd, and one of three clerks did not come. */
export const badEvening = { missingInTheEvening: 1 } as const;
