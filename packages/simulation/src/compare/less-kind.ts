import type { Parameters } from '../parameters/parameters.ts';

/** A world that treats Homeward less kindly, or the same world seen differently. */
export interface Variant {
  readonly name: string;
  /** Does it also change the old desk's evening? Then both are lived through again. */
  readonly touchesBoth: boolean;
  readonly change: Partial<Parameters>;
}

/**
 * Matching where half of the shelves are near-twins and every report has a fault
 * on purpose: docs/MATCHING.md, held-out sets airport, lakeside and stadium.
 */
const hardestMatching = {
  suggestedShare: 0.72,
  almostCertainShare: 0.32,
  wrongWithPartner: 0.1,
  wrongWithoutPartner: 0.6,
  wrongForItem: 0.11,
  clerkFindsShare: 0.95,
  lookFindsShare: 0.65,
} as const;

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
    name: 'matching as in the hardest sets: 72 % shown',
    touchesBoth: false,
    change: hardestMatching,
  },
  {
    name: 'matching worse: 45 % shown, far more wrong',
    touchesBoth: false,
    change: {
      ...hardestMatching,
      suggestedShare: 0.45,
      wrongWithPartner: 0.15,
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
