import type { Parameter } from './parameter.ts';

const judgement = 'assumed';

/** Who works at the desk: the same people, for the same minutes, in both worlds. */
export const staffParameters = {
  clerks: {
    value: 3,
    unit: 'people',
    says: 'clerks at the desk from opening to closing',
    from: judgement,
  },
  missingInTheEvening: {
    value: 0,
    unit: 'people',
    says: 'of them do not come for the evening',
    from: 'the bad evening: 1, "the desk was understaffed"',
  },
  eveningFromMinute: {
    value: 420,
    unit: 'minute of the day',
    says: 'after opening at which the evening begins (17:00)',
    from: judgement,
  },
  breakFromMinute: {
    value: 540,
    unit: 'minute of the day',
    says: 'after opening at which one clerk takes a break (19:00)',
    from: judgement,
  },
  breakMinutes: {
    value: 40,
    unit: 'minutes',
    says: 'for which that clerk is away',
    from: 'stated for the product',
  },
} as const satisfies Record<string, Parameter>;

/** How the old desk works: one line, description at the counter, search in the back room. */
export const oldDeskParameters = {
  oldSearchFindsShare: {
    value: 0.95,
    unit: 'share',
    says: 'of things that lie in the back room are found by the clerk who looks',
    from: `${judgement}, kindly`,
  },
  oldComesBackShare: {
    value: 0.7,
    unit: 'share',
    says: 'of those told "come back later" do so the same day, if they still have the time',
    from: judgement,
  },
  oldReturnsAfterLow: {
    value: 60,
    unit: 'minutes',
    says: 'until they come back, at least',
    from: judgement,
  },
  oldReturnsAfterHigh: {
    value: 180,
    unit: 'minutes',
    says: 'until they come back, at most',
    from: judgement,
  },
  oldMostVisits: {
    value: 3,
    unit: 'times',
    says: 'at the desk, then they give up',
    from: judgement,
  },
} as const satisfies Record<string, Parameter>;
