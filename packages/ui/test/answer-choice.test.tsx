// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { AnswerChoice } from '../src/index.ts';
import { withWords } from './with-words.tsx';

afterEach(cleanup);

const options = [
  { id: 'striped', name: 'Striped' },
  { id: 'plain', name: 'Plain' },
];

it('answers with one touch, or with the keyboard alone', async () => {
  const answers: string[] = [];
  render(
    await withWords(
      <AnswerChoice
        label="Has it a pattern?"
        options={options}
        looks="pattern"
        onAnswer={(id) => answers.push(id)}
      />,
    ),
  );
  expect(screen.getByRole('group', { name: 'Has it a pattern?' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Plain' }));
  screen.getByRole('button', { name: 'Striped' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(answers).toEqual(['plain', 'striped']);
});

it('takes no second answer while one is on its way', async () => {
  const answers: string[] = [];
  render(
    await withWords(
      <AnswerChoice
        label="Which?"
        options={options}
        isPending
        onAnswer={(id) => answers.push(id)}
      />,
    ),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Plain' }));
  expect(answers).toEqual([]);
});
