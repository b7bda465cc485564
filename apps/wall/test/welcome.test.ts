import type { BoardView } from '@homeward/contract';
import { expect, test } from 'vitest';
import { welcomeOf } from '../src/board/welcome.ts';

type Counter = BoardView['counters'][number];
const counter = (status: Counter['status'], isTaken = false) =>
  ({ status, ticket: isTaken ? {} : null }) as Counter;
const next = (lane: BoardView['next'][number]['lane'], isReady = false) => ({
  name: 'X 01',
  lane,
  isReady,
});

test('a counter is called free only when whoever comes now is served at once', () => {
  const free = [counter('closed'), counter('open', true), counter('open')];
  expect(welcomeOf({ counters: free, next: [] })).toBe('quiet');
  expect(welcomeOf({ counters: free, next: [next('pickup')] })).toBe('quiet');
  expect(welcomeOf({ counters: free, next: [next('pickup', true)] })).toBe('busy');
  expect(welcomeOf({ counters: free, next: [next('enquiry')] })).toBe('busy');
  expect(welcomeOf({ counters: [counter('open', true)], next: [] })).toBe('busy');
});

test('who is away for a moment has not closed', () => {
  expect(welcomeOf({ counters: [counter('paused'), counter('closed')], next: [] })).toBe('busy');
  expect(welcomeOf({ counters: [counter('closed')], next: [next('enquiry')] })).toBe('closed');
});
