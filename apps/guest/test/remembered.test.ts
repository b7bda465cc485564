// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readHandIn, rememberHandIn } from '../src/rooms/hand-in/remembered-hand-in.ts';
import {
  forgetReport,
  keep,
  linkToReport,
  readKept,
  readRemembered,
  remember,
} from '../src/rooms/phone/remembered.ts';

const hour = 3_600_000;
const [guest, venue, handIn] = [{}, {}, {}] as never[];
const report = { authorization: 'Bearer secret', atMs: 1, guest, venue, board: null } as const;
const place = { authorization: 'Ticket id.key', handIn, venue, board: null } as const;

beforeEach(() => {
  localStorage.clear();
  vi.useRealTimers();
  remember(report as never);
  keep('detail.1', 'a scratch');
  keep('draft', 'another thing');
  rememberHandIn({ ...place, atMs: Date.now() } as never);
});

describe('forgetting a report', () => {
  it('because its link is dead takes neither a report just begun nor a place in line with it', () => {
    forgetReport('report');
    expect(readRemembered()).toBeNull();
    expect(readKept('detail.1')).toBe('');
    expect(readKept('draft')).toBe('another thing');
    expect(readHandIn()?.authorization).toBe('Ticket id.key');
  });

  it('on a borrowed phone leaves no words of its visitor, and its owner’s place in line', () => {
    forgetReport('visitor');
    expect(readRemembered()).toBeNull();
    expect(readKept('draft')).toBe('');
    expect(readHandIn()?.authorization).toBe('Ticket id.key');
  });

  it('with everything about its visitor leaves nothing', () => {
    forgetReport('everything');
    expect(Object.keys(localStorage)).toEqual([]);
  });
});

it('a report that was opened by its link is found again, until it is forgotten', () => {
  expect(linkToReport()).toBe('#secret');
  forgetReport('report');
  expect(linkToReport()).toBeNull();
});

it('yesterday’s place in line is no longer remembered', () => {
  rememberHandIn({ ...place, atMs: Date.now() - 23 * hour } as never);
  expect(readHandIn()).not.toBeNull();
  rememberHandIn({ ...place, atMs: Date.now() - 25 * hour } as never);
  expect(readHandIn()).toBeNull();
});
