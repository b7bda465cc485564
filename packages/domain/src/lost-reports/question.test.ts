import { aLostReport } from '@homeward/testkit';
import { expect, test } from 'vitest';
import {
  answerQuestion,
  answerTo,
  isAnswerTo,
  questionChoices,
  questionTopics,
} from './question.ts';

test('an answer stays with the report, one for each question', () => {
  const first = answerQuestion(aLostReport(), { topic: 'pattern', value: 'striped' });
  if (!first.ok) throw new Error(first.refusal.code);
  const second = answerQuestion(first.value, { topic: 'brand', value: null });
  if (!second.ok) throw new Error(second.refusal.code);
  const corrected = answerQuestion(second.value, { topic: 'pattern', value: 'plain' });
  expect(corrected).toMatchObject({
    value: {
      answers: [
        { topic: 'brand', value: null },
        { topic: 'pattern', value: 'plain' },
      ],
    },
  });
});

test('not knowing is an answer too, and is told from never having been asked', () => {
  const report = aLostReport({ answers: [{ topic: 'size', value: null }] });
  expect(answerTo(report, 'size')).toBeNull();
  expect(answerTo(report, 'colour')).toBeUndefined();
});

test('only what is on offer can be answered; a closed report is asked nothing', () => {
  expect(answerQuestion(aLostReport(), { topic: 'size', value: 'huge' })).toMatchObject({
    refusal: { code: 'question.unknown-choice', topic: 'size' },
  });
  const closed = aLostReport({ status: 'closed', closedBecause: 'withdrawn' });
  expect(answerQuestion(closed, { topic: 'size', value: 'small' })).toMatchObject({
    refusal: { code: 'lost-report.closed' },
  });
});

test.each(questionTopics)('an answer about %s is neither empty nor a novel', (topic) => {
  expect(isAnswerTo(topic, ' ')).toBe(false);
  expect(isAnswerTo(topic, 'x'.repeat(61))).toBe(false);
});

test('no choice is offered twice', () => {
  for (const choices of Object.values(questionChoices)) {
    expect(new Set(choices).size).toBe(choices.length);
  }
});
