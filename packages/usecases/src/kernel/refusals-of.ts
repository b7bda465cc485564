import type { Fail } from '@homeward/domain';

type Answer<Factory> = Factory extends (deps: never) => (...asked: never[]) => Promise<infer Value>
  ? Value
  : never;

/** The codes a use case may refuse with: `RefusalsOf<typeof handOverItem>`. */
export type RefusalsOf<Factory> =
  Extract<Answer<Factory>, { readonly ok: false }> extends infer Refused
    ? Refused extends Fail<infer Code>
      ? Code
      : never
    : never;
