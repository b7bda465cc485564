import type { QuestionTopic } from '@homeward/domain';
import { isTermTopic, termsOfChoice } from '../question/choice-terms.ts';
import { isKind, nameOfKind } from '../question/kind-choices.ts';
import type { Description, Mention, Reading } from './reading.ts';

/** How far the answer to "what exactly?" is believed over what was said before. */
const exactShare = 0.9;
/** An answer may stand for several concepts; each of them is less sure than a single one. */
const oneOfSeveral = 0.6;

/** The colours of a description, with the one that was answered. */
export function coloursOf(description: Description): readonly string[] {
  const answered = answerTo(description, 'colour');
  return answered ? [...description.colours, answered] : description.colours;
}

/** The maker of a description; what was answered counts when nothing was given. */
export function brandOf(description: Description): string | null {
  return description.brand ?? answerTo(description, 'brand');
}

/** A reading that also says what was answered to questions; an answer is as sure as words can be. */
export function withAnswers(reading: Reading, answers: Description['answers']): Reading {
  let told = reading;
  for (const { topic, value } of answers ?? []) {
    if (topic === 'kind' && isKind(value)) told = { ...told, kinds: exactly(value, told.kinds) };
    else if (topic === 'material') {
      told = { ...told, materials: [...told.materials, ...meant(topic, value)] };
    } else if (isTermTopic(topic)) {
      told = { ...told, marks: [...told.marks, ...meant(topic, value)] };
    }
  }
  return told;
}

function answerTo({ answers }: Description, topic: QuestionTopic): string | null {
  return answers?.find((answer) => answer.topic === topic)?.value ?? null;
}

function exactly(id: string, before: readonly Mention[]): readonly Mention[] {
  const surface = nameOfKind(id)?.['en'] ?? id;
  const others = before
    .filter((kind) => kind.id !== id)
    .map((kind) => ({ ...kind, share: kind.share * (1 - exactShare) }));
  return [{ id, surface, share: exactShare }, ...others];
}

function meant(topic: QuestionTopic, choice: string): readonly Mention[] {
  const terms = isTermTopic(topic) ? termsOfChoice(topic, choice) : [];
  const share = terms.length > 1 ? oneOfSeveral : 1;
  return terms.map((id) => ({ id, surface: choice.replaceAll('-', ' '), share }));
}
