import type { GuestView } from '@homeward/contract';
import { expect, test } from 'vitest';
import { guestStage } from '../src/guest-stage.ts';

type Parts = {
  closed?: 'returned' | 'withdrawn';
  claim?: GuestView['claims'][number]['status'];
  ticket?: NonNullable<GuestView['ticket']>['status'];
  hasCandidate?: boolean;
};

function view({ closed, claim, ticket, hasCandidate }: Parts): GuestView {
  return {
    asOf: '2026-06-03T12:00:00.000Z',
    report: {
      id: 'r',
      code: 'K7M4QX',
      status: closed ? 'closed' : 'open',
      closedBecause: closed ?? null,
      categoryId: 'bag',
      description: '',
      colours: [],
      brand: null,
      lostPlaceId: null,
      lostFrom: null,
      lostTo: null,
      language: 'en',
      filedAt: '2026-06-03T11:00:00.000Z',
      answerDueAt: '2026-06-03T22:00:00.000Z',
      answers: [],
      contactChannel: 'none',
    },
    details: [],
    photos: { sent: 0, left: 3 },
    promise: null,
    feedback: null,
    told: { channel: 'none', masked: null, browsers: 0 },
    candidates: hasCandidate ? [{ matchId: 'm', level: 'have-a-look', hint: null }] : [],
    claims: claim
      ? [
          {
            id: 'c',
            status: claim,
            submittedAt: '2026-06-03T11:30:00.000Z',
            pickupCode: null,
            keptUntil: null,
            delegate: null,
          },
        ]
      : [],
    ticket: ticket
      ? {
          id: 't',
          version: 1,
          name: 'P 27',
          lane: 'pickup',
          status: ticket,
          counterId: null,
          ahead: 0,
          wait: null,
          isReady: false,
          heldUntil: null,
          holdMinutesLeft: 30,
          returnableUntil: null,
          closing: 'in-time',
        }
      : null,
    question: null,
    allowed: [],
  };
}

test.each<[Parts, string]>([
  [{}, 'looking'],
  [{ hasCandidate: true }, 'maybe-here'],
  [{ claim: 'rejected' }, 'not-this-one'],
  [{ claim: 'rejected', hasCandidate: true }, 'maybe-here'],
  [{ ticket: 'waiting', hasCandidate: true }, 'waiting'],
  [{ claim: 'submitted', ticket: 'waiting' }, 'checking'],
  [{ claim: 'approved', ticket: 'waiting' }, 'approved'],
  [{ claim: 'approved', ticket: 'called' }, 'called'],
  [{ claim: 'submitted', ticket: 'serving' }, 'serving'],
  [{ claim: 'submitted', ticket: 'no-show' }, 'missed'],
  [{ claim: 'completed', closed: 'returned' }, 'returned'],
  [{ claim: 'submitted', ticket: 'called', closed: 'withdrawn' }, 'closed'],
])('a report with %j stands at "%s"', (parts, stage) => {
  expect(guestStage(view(parts))).toBe(stage);
});
