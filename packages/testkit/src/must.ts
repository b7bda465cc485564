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
