import type { AnswerView, QuestionView } from '@homeward/contract';
import type { GivenAnswer, Question } from '@homeward/domain';
import { nameOfKind, namesOfKinds } from '@homeward/matching';

/** A question with all the answers on offer, and nothing of the things it is to tell apart. */
export function presentQuestion({ topic, choices }: Question): QuestionView {
  const names = topic === 'kind' ? namesOfKinds(choices) : [];
  return { topic, choices: choices.map((id, at) => ({ id, name: names[at] ?? null })) };
}

/** An answer as it was given. */
export function presentAnswer({ topic, value }: GivenAnswer): AnswerView {
  if (value === null) return { topic, choice: null };
  return { topic, choice: { id: value, name: topic === 'kind' ? nameOfKind(value) : null } };
}
