import type { Parameters } from '../parameters/parameters.ts';

/** A world that treats Homeward less kindly, or the same world seen differently. */
export interface Variant {
  readonly name: string;
  /** Does it also change the old desk's evening? Then both are lived through again. */
  readonly touchesBoth: boolean;
  readonly change: Partial<Parameters>;
}

/** Each of them is tried alone, then all of them together. */
export const lessKind: readonly Variant[] = [
  { name: 'kiosk use twice as slow (3 min)', touchesBoth: false, change: { kioskMedian: 3 } },
  { name: 'one kiosk instead of two', touchesBoth: false, change: { kiosks: 1 } },
  {
    name: '1 in 5 report by phone instead of 1 in 2',
    touchesBoth: false,
    change: { phoneShare: 0.2, lostPhoneFriendShare: 0.1 },
  },
  {
    name: '3 in 10 refuse the kiosk instead of 1',
    touchesBoth: false,
    change: { counterShare: 0.3, errandTicketShare: 0.7 },
  },
  {
    name: 'matching worse: 45 % shown, half more wrong',
    touchesBoth: false,
    change: {
      suggestedShare: 0.45,
      wrongWithPartner: 0.15,
      wrongWithoutPartner: 0.6,
      wrongForItem: 0.14,
      lookFindsShare: 0.45,
    },
  },
  {
    name: 'rides catalogue 4 in 10 instead of 8',
    touchesBoth: false,
    change: { rideLogsShare: 0.4 },
  },
  {
    name: 'fetching takes twice as long',
    touchesBoth: false,
    change: { fetchTripMinutes: 3, fetchThingMinutes: 1 },
  },
  { name: 'no-shows 15 % instead of 5', touchesBoth: false, change: { noShowShare: 0.15 } },
  { name: 'one clerk less, all day', touchesBoth: true, change: { clerks: 2 } },
];

/** Everything unkind at once. */
export const allUnkind: Variant = {
  name: 'all of these together',
  touchesBoth: true,
  change: Object.assign({}, ...lessKind.map(({ change }) => change)) as Partial<Parameters>,
};

/** Matching as measured on plain reports instead of twins and riddles. */
export const kinderMatching: Variant = {
  name: 'kinder: plain reports, 90 % shown, few wrong',
  touchesBoth: false,
  change: {
    suggestedShare: 0.9,
    wrongWithPartner: 0.04,
    wrongWithoutPartner: 0.2,
    wrongForItem: 0.05,
  },
};
