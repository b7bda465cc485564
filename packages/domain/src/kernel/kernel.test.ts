import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Audience, audiencesOf, eventReach, mayHear } from './audiences.ts';
import { type EventName, eventNames } from './events.ts';
import { addMinutes, type Instant, instantOf, minutesBetween } from './instant.ts';
import { isSameContent } from './same-content.ts';
import { readSpokenCode } from './spoken-code.ts';

describe('who hears of what', () => {
  const mine = 'report-1';
  const listeners: readonly Audience[] = ['admin', 'staff', 'wall', `report:${mine}`];
  const whoHears = (name: EventName, reportId: string | null) =>
    listeners.filter((audience) => mayHear(audience, { name, reportId }));

  test('what moves the line is public', () => {
    expect(whoHears('ticket.called', null)).toEqual(listeners);
    expect(whoHears('counter.paused', 'report-2')).toEqual(listeners);
  });

  test('a report is the business of its visitor and of staff', () => {
    expect(whoHears('claim.approved', mine)).toEqual(['admin', 'staff', `report:${mine}`]);
    expect(whoHears('claim.approved', 'report-2')).toEqual(['admin', 'staff']);
    expect(whoHears('claim.approved', null)).toEqual(['admin', 'staff']);
  });

  test('things in the house are the business of staff, even where a report is concerned', () => {
    expect(whoHears('found-item.moved', mine)).toEqual(['admin', 'staff']);
    expect(whoHears('handover.refused', mine)).toEqual(['admin', 'staff']);
  });

  test('people and devices are the business of admins', () => {
    expect(whoHears('staff.added', mine)).toEqual(['admin']);
    expect(whoHears('device.revoked', null)).toEqual(['admin']);
  });

  test('only the line and what is said to all who stand in it are public', () => {
    const open = eventNames.filter((name) => eventReach[name] === 'public');
    const ofTheLine = /^(ticket|counter|announcement)\./;
    expect(open.every((name) => ofTheLine.test(name))).toBe(true);
    expect(eventNames.filter((name) => ofTheLine.test(name))).toEqual(open);
  });

  test('telling the named audiences reaches all who may hear, and nobody else', () => {
    const joins: Record<string, readonly Audience[]> = {
      admin: ['admin', 'staff'],
      staff: ['staff'],
      wall: ['wall'],
      visitor: [`report:${mine}`, 'wall'],
    };
    const asks: Record<string, Audience> = {
      admin: 'admin',
      staff: 'staff',
      wall: 'wall',
      visitor: `report:${mine}`,
    };
    for (const name of eventNames) {
      for (const reportId of [mine, 'report-2', null]) {
        const told = audiencesOf({ name, reportId });
        for (const who of Object.keys(joins)) {
          const isTold = joins[who]?.some((room) => told.includes(room));
          expect([name, reportId, who, isTold]).toEqual([
            name,
            reportId,
            who,
            mayHear(asks[who] as Audience, { name, reportId }),
          ]);
        }
      }
    }
  });
});

describe('the same content', () => {
  const plain = fc.jsonValue({ maxDepth: 3 });

  test('a copy says the same, in whatever order its fields stand', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(isSameContent(value, reversed(value))).toBe(true);
      }),
    );
  });

  test('it agrees with itself both ways round', () => {
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        expect(isSameContent(one, other)).toBe(isSameContent(other, one));
      }),
    );
  });

  test.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: null }, {}],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [[], {}],
    [{ a: { b: [1] } }, { a: { b: [2] } }],
    ['1', 1],
  ])('%j is not %j', (one, other) => {
    expect(isSameContent(one, other)).toBe(false);
  });

  test('a field that is undefined is a field that is not there', () => {
    expect(isSameContent({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  });

  function reversed(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([key, part]) => [key, reversed(part)] as const);
    return Object.fromEntries(fields.reverse());
  }
});

test('a code is read as it was meant, with dashes, blanks, small and mistaken letters', () => {
  expect(readSpokenCode(' k7m-4qx ')).toBe('K7M4QX');
  expect(readSpokenCode('olil oo')).toBe('011100');
  expect(readSpokenCode('')).toBe('');
});

test('minutes added are minutes between', () => {
  const start = { min: 0, max: Date.UTC(2100, 0, 1) };
  fc.assert(
    fc.property(fc.integer(start), fc.integer({ min: -10_000, max: 10_000 }), (ms, minutes) => {
      const at = instantOf(ms);
      expect(minutesBetween(at, addMinutes(at, minutes))).toBe(minutes);
    }),
  );
  expect(addMinutes('2026-06-03T23:59:00.000Z' as Instant, 1)).toBe('2026-06-04T00:00:00.000Z');
});
