import { longestAnswer, questionTopics } from '@homeward/domain';
import { z } from 'zod';
import { localName, words } from '../kernel/fields.ts';

/** One of the answers on offer. Screens have words for most; those from the vocabulary bring their name along. */
export const choiceView = z.object({ id: z.string(), name: localName.nullable() });

/** What to ask the visitor next. It says nothing of what is on the shelves: the choices are always the same. */
export const questionView = z.object({
  topic: z.enum(questionTopics),
  /** None where one types. */
  choices: z.array(choiceView),
});

/** What was answered; no choice when they didn't know. */
export const answerView = z.object({
  topic: z.enum(questionTopics),
  choice: choiceView.nullable(),
});

export const questionTopic = z.enum(questionTopics);
/** The id of a choice, or what was typed; null for "I don't know". */
export const answerBody = z.object({ value: words(longestAnswer).nullable() });

export type ChoiceView = z.output<typeof choiceView>;
export type QuestionView = z.output<typeof questionView>;
export type AnswerView = z.output<typeof answerView>;
export type QuestionTopicName = z.output<typeof questionTopic>;
