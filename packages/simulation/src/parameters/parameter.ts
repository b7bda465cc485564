/** One number the simulation rests on, and why it is that number. */
export interface Parameter {
  readonly value: number;
  readonly unit:
    | 'minutes'
    | 'share'
    | 'people a day'
    | 'people'
    | 'screens'
    | 'things'
    | 'minute of the day'
    | 'times'
    | 'log-minutes';
  readonly says: string;
  /** Where it comes from: a source, or "assumed" with the reason. */
  readonly from: string;
}

/** The bare numbers of a group of parameters. */
export type ValuesOf<Group> = { readonly [Name in keyof Group]: number };

/** Read the bare numbers off a table of parameters. */
export function valuesOf<Group extends Readonly<Record<string, Parameter>>>(
  group: Group,
): ValuesOf<Group> {
  const pairs = Object.entries(group).map(([name, { value }]) => [name, value]);
  return Object.fromEntries(pairs) as ValuesOf<Group>;
}
