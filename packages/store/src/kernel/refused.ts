/** Carries a refusal out of a transaction, so that the database undoes what was written before it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly answer: unknown;

  constructor(answer: unknown) {
    super('A use case refused.');
    this.answer = answer;
  }
}

/** Is this what a use case answers when it says no? */
export function isRefusal(answer: unknown): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'ok' in answer &&
    answer.ok === false &&
    'refusal' in answer
  );
}
