import { colourNames } from '../found-items/colours.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { LostReport } from './lost-report.ts';

/** What a visitor may be asked about the thing they miss, each at most once. */
export const questionTopics = [
  'kind',
  'colour',
  'pattern',
  'brand',
  'material',
  'size',
  'marks',
  'contents',
  'zone',
  'day',
] as const;
export type QuestionTopic = (typeof questionTopics)[number];

export const patternChoices = [
  'plain',
  'striped',
  'checked',
  'dotted',
  'floral',
  'animal-print',
  'camouflage',
  'quilted',
  'glittery',
  'colourful-print',
] as const;

export const materialChoices = [
  'leather',
  'fabric',
  'denim',
  'knitted',
  'plush',
  'plastic',
  'rubber',
  'metal',
  'wood',
  'glass',
  'straw',
  'paper',
] as const;

export const sizeChoices = ['small', 'medium', 'large'] as const;

export const markChoices = [
  'nothing',
  'name',
  'sticker',
  'key-ring',
  'badge',
  'picture',
  'ribbon',
  'damage',
] as const;

export const contentChoices = [
  'empty',
  'clothes',
  'phone',
  'cable',
  'keys',
  'money',
  'cards',
  'papers',
  'glasses',
  'camera',
  'food',
  'toy',
  'book',
  'care',
] as const;

export const dayChoices = ['today', 'yesterday', 'earlier'] as const;

/**
 * The answers on offer, by topic: always all of them, so that nobody can read
 * from a question what lies on the shelves. Kinds come from the vocabulary,
 * zones from the venue, and a brand is typed.
 */
export const questionChoices = {
  colour: colourNames,
  pattern: patternChoices,
  material: materialChoices,
  size: sizeChoices,
  marks: markChoices,
  contents: contentChoices,
  day: dayChoices,
} as const satisfies Partial<Record<QuestionTopic, readonly string[]>>;

export type ListedTopic = keyof typeof questionChoices;

/** What a visitor answered; null when they didn't know, so that nobody asks again. */
export interface GivenAnswer {
  readonly topic: QuestionTopic;
  readonly value: string | null;
}

/** A question worth asking: what it is about, and the answers on offer (none where one types). */
export interface Question {
  readonly topic: QuestionTopic;
  readonly choices: readonly string[];
}

/** Visitors came for their thing: beyond so many questions in a row, they are left in peace. */
export const mostQuestions = 3;
export const longestAnswer = 60;

/** Are the answers to this topic a list that is the same everywhere? */
export function isListed(topic: QuestionTopic): topic is ListedTopic {
  return Object.hasOwn(questionChoices, topic);
}

/** Is that an answer to such a question? Kinds and zones are looked up by those who know them. */
export function isAnswerTo(topic: QuestionTopic, value: string): boolean {
  if (isListed(topic)) return (questionChoices[topic] as readonly string[]).includes(value);
  return value.trim() !== '' && value.length <= longestAnswer;
}

/** Keep an answer with the report, in place of an earlier one to the same question. */
export function answerQuestion(
  report: LostReport,
  { topic, value }: GivenAnswer,
): Result<LostReport, 'lost-report.closed' | 'question.unknown-choice'> {
  if (report.status !== 'open') return fail('lost-report.closed', { report: report.code });
  if (value !== null && !isAnswerTo(topic, value))
    return fail('question.unknown-choice', { topic });
  const others = report.answers.filter((answer) => answer.topic !== topic);
  return ok({ ...report, answers: [...others, { topic, value }] });
}

/** What was answered about a topic: null when they didn't know, undefined when nobody asked. */
export function answerTo(report: LostReport, topic: QuestionTopic): string | null | undefined {
  return report.answers.find((answer) => answer.topic === topic)?.value;
}
