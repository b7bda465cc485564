import type { Refusal } from '@homeward/domain';

type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

/** The value of an answer that has to be a yes; a refusal fails the test and says which. */
export function must<Value>(answer: Answer<Value>): Value {
  if (answer.ok) return answer.value;
  throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`);
}

/** The code of an answer that has to be a no, or null when it was a yes. */
export function refusalOf(answer: Answer<unknown>): Refusal['code'] | null {
  return answer.ok ? null : answer.refusal.code;
}

/** The one thing in a list that has to hold exactly one. */
export function only<Value>(values: readonly Value[]): Value {
  const [value] = values;
  if (values.length !== 1 || value === undefined) throw new Error(`${values.length} instead of 1`);
  return value;
}
