import type { Parameter } from './parameter.ts';

const judgement = 'assumed';

/** Who comes, what they lost, when they ask: the same for both desks. */
export const visitorParameters = {
  lossesPerDay: {
    value: 142,
    unit: 'people a day',
    says: 'visitors who lose something on a usual day',
    from: 'calibrated: the one number tuned, so that the bad evening of the old desk shows the 90 minutes; the crowd is the same for both desks. For scale: the largest park takes in 400-500 things a day, twice that at peak (grouptravelodyssey.com, "5 things we’ve learned about Disney’s lost and found")',
  },
  asksShare: {
    value: 0.5,
    unit: 'share',
    says: 'of them ask for it at all',
    from: `${judgement}; with foundShare it lets about 30 % of found things go home, as in London, where 22 % do (Transport for London, FOI-3241-1819)`,
  },
  asksOnTheWayOut: {
    value: 0.4,
    unit: 'share',
    says: 'of those who ask do so only on their way out: the closing peak',
    from: judgement,
  },
  noticesAfterMedian: {
    value: 40,
    unit: 'minutes',
    says: 'from losing to asking, median, for those who ask before they leave',
    from: `${judgement}: within hours or not at all`,
  },
  noticesAfterSigma: {
    value: 0.9,
    unit: 'log-minutes',
    says: 'spread of that (standard deviation of the logarithm)',
    from: judgement,
  },
  leavesAtClosing: {
    value: 0.5,
    unit: 'share',
    says: 'stay until the last hour',
    from: judgement,
  },
  walkMedian: {
    value: 6,
    unit: 'minutes',
    says: 'from where they are to the desk, median (about 470 m)',
    from: 'walking speed: Murtagh et al., Sports Medicine 51, 2021 (usual pace outdoors 1.31 m/s); distance assumed',
  },
  walkSigma: {
    value: 0.5,
    unit: 'log-minutes',
    says: 'spread of walking minutes',
    from: judgement,
  },
  anotherDayShare: {
    value: 0.35,
    unit: 'share',
    says: 'would come (back) on the next day for it: hotel guests, season passes, people from nearby',
    from: judgement,
  },
  handInsPerDay: {
    value: 45,
    unit: 'people a day',
    says: 'finders who bring something to the desk',
    from: judgement,
  },
  questionsPerDay: {
    value: 50,
    unit: 'people a day',
    says: 'people with another question for the desk',
    from: judgement,
  },
} as const satisfies Record<string, Parameter>;

/** What becomes of lost things: the same for both desks. */
export const thingParameters = {
  foundShare: {
    value: 0.6,
    unit: 'share',
    says: 'of lost things are found and kept by staff',
    from: judgement,
  },
  foundAfterMean: {
    value: 25,
    unit: 'minutes',
    says: 'from losing to finding at the ride, mean (exponential)',
    from: judgement,
  },
  carriedSoonShare: {
    value: 0.3,
    unit: 'share',
    says: 'of found things are carried to the desk by whoever is on the way there; the rest wait for the sweep',
    from: `${judgement}; most is carried from the rides in bags at the end of the day (touringplans.com, "Lessons learned from the Disney World lost and found")`,
  },
  carriedAfterMean: {
    value: 60,
    unit: 'minutes',
    says: 'until those arrive, mean (exponential)',
    from: judgement,
  },
  sweepMinutes: {
    value: 25,
    unit: 'minutes',
    says: 'what is found later than this before a sweep misses it',
    from: judgement,
  },
} as const satisfies Record<string, Parameter>;
