import { aCounter, idOf } from '@homeward/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CounterId, StaffId, TicketId } from '../kernel/brand.ts';
import { addMinutes, type Instant } from '../kernel/instant.ts';
import { ok } from '../kernel/result.ts';
import {
  type Counter,
  closeCounter,
  counterStatuses,
  freeCounter,
  newCounter,
  occupyCounter,
  openCounter,
  pauseCounter,
  readyToCall,
  resumeCounter,
  statedReturn,
} from './counter.ts';

const at = '2026-06-03T10:00:00.000Z' as Instant;
const ticketId = idOf<TicketId>(1);
const steps = {
  open: (counter: Counter) => ok(openCounter(counter, idOf<StaffId>(2))),
  pause: (counter: Counter) => pauseCounter(counter, 'break', at),
  resume: (counter: Counter) => resumeCounter(counter),
  close: (counter: Counter) => closeCounter(counter),
  occupy: (counter: Counter) => occupyCounter(counter, ticketId),
  free: (counter: Counter) => ok(freeCounter(counter)),
};
const stepNames = Object.keys(steps) as (keyof typeof steps)[];

test('a new counter is closed and nobody stands there', () => {
  const counter = newCounter('counter-1' as CounterId);
  expect(counter).toMatchObject({ status: 'closed', staffId: null, ticketId: null });
});

test('on any way at all, only an open counter takes a ticket, and a pause always has a reason', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...stepNames), { maxLength: 30 }), (way) => {
      let counter = newCounter('counter-1' as CounterId);
      for (const step of way) {
        const answer = steps[step](counter);
        if (step === 'occupy') {
          expect(answer.ok).toBe(counter.status === 'open' && counter.ticketId === null);
        }
        if (!answer.ok) continue;
        counter = answer.value;
        expect(counter.ticketId === null || counter.status === 'open').toBe(true);
        expect(counter.status === 'paused').toBe(counter.pausedFor !== null);
        expect(counter.status === 'closed').toBe(counter.staffId === null);
        if (counter.status !== 'paused') expect(counter.backAt).toBeNull();
      }
    }),
  );
});

describe('may it call?', () => {
  test.each(counterStatuses)('a %s counter', (status) => {
    const answer = readyToCall(aCounter({ status }));
    expect(answer.ok).toBe(status === 'open');
  });

  test('not while somebody is there', () => {
    expect(readyToCall(aCounter({ ticketId }))).toMatchObject({
      refusal: { code: 'counter.busy' },
    });
  });
});

test('taking over from a colleague keeps whom they are serving', () => {
  const taken = openCounter(aCounter({ ticketId }), idOf<StaffId>(2));
  expect(taken).toMatchObject({ staffId: idOf<StaffId>(2), ticketId });
});

test('a counter says in public when it is back, until that time has passed without it', () => {
  const paused = pauseCounter(
    openCounter(newCounter(aCounter().id), idOf<StaffId>(2)),
    'break',
    at,
  );
  if (!paused.ok) expect.fail(paused.refusal.code);
  expect(statedReturn(paused.value, addMinutes(at, -1))).toBe(at);
  expect(statedReturn(paused.value, at)).toBeNull();
  expect(statedReturn(aCounter(), at)).toBeNull();
});
