import type { Refusal, RefusalCode } from './refusal.ts';

export interface Ok<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Fail<Code extends RefusalCode> {
  readonly ok: false;
  readonly refusal: Refusal<Code>;
}

/** What a decision answers: a value, or one of the named refusals. Only bugs are thrown. */
export type Result<Value, Code extends RefusalCode = never> = Ok<Value> | Fail<Code>;

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

/** Refuse with a code, and the facts that go with it: `fail('ticket.not-waiting', { status })`. */
export function fail<Code extends RefusalCode>(
  code: Code,
  facts: Readonly<Record<string, string | number>> = {},
): Fail<Code> {
  return { ok: false, refusal: { ...facts, code } };
}
