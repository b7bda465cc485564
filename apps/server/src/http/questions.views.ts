import type { AnswerView, ChoiceView, QuestionView } from '@homeward/contract';
import type { GivenAnswer, Question, QuestionTopic } from '@homeward/domain';
import { nameOfKind } from '@homeward/matching';

/** A question with all the answers on offer, and nothing of the things it is to tell apart. */
export function presentQuestion({ topic, choices }: Question): QuestionView {
  return { topic, choices: choices.map((id) => presentChoice(topic, id)) };
}

/** An answer as it was given. */
export function presentAnswer({ topic, value }: GivenAnswer): AnswerView {
  return { topic, choice: value === null ? null : presentChoice(topic, value) };
}

function presentChoice(topic: QuestionTopic, id: string): ChoiceView {
  return { id, name: topic === 'kind' ? nameOfKind(id) : null };
}
