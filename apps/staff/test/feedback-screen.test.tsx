// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FeedbackScreen } from '../src/rooms/feedback/feedback-screen.tsx';
import { DeskServer } from './desk-server.ts';
import { completeBrowser, staged } from './stage.tsx';

const said = (code: string, rating: number, text: string) => ({
  reportId: `report-${code}`,
  reportCode: code,
  rating,
  text,
  givenAt: '2026-06-03T18:00:00.000Z',
});

const first = {
  feedback: [said('K7M4QX', 5, 'Back before the parade.'), said('B3N9TW', 2, '')],
  next: 'page-2' as string | null,
  counts: [0, 1, 0, 0, 2],
  mean: 4,
};

let server: DeskServer;
const user = userEvent.setup();

beforeEach(() => {
  completeBrowser();
  server = new DeskServer().answer('feedback.list', () => first);
});

afterEach(cleanup);

const show = async () => render(await staged(server, { '/feedback': <FeedbackScreen /> }));

it('shows the mean of all, how it spreads, and who said nothing in words', async () => {
  await show();
  expect(await screen.findByText('Back before the parade.')).toBeDefined();
  expect(screen.getByRole('img', { name: '5 of 5' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'B3N-9TW' })).toBeDefined();
});

it('more is fetched from the server, page by page, and the mean stays that of all', async () => {
  server.answer('feedback.list', (input) => {
    const { after } = (input as { query: { after?: string } }).query;
    return after === 'page-2'
      ? { ...first, feedback: [said('D4F8HJ', 5, 'So kind.')], next: null }
      : first;
  });
  await show();
  await user.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByText('So kind.')).toBeDefined();
  expect(screen.getByText('Back before the parade.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

it('an empty book says so', async () => {
  server.answer('feedback.list', () => ({
    feedback: [],
    next: null,
    counts: [0, 0, 0, 0, 0],
    mean: null,
  }));
  await show();
  expect(await screen.findByText('No feedback yet')).toBeDefined();
});
