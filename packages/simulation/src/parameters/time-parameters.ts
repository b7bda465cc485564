import type { Parameter } from './parameter.ts';

const judgement = 'assumed';
const logNormal =
  'log-normal as measured at counters: Brown et al., J. American Statistical Association 100, 2005';

/** What takes how long, for whom: the same for both desks where both do it. */
export const timeParameters = {
  describeMedian: {
    value: 2.5,
    unit: 'minutes',
    says: 'telling a clerk at the counter what was lost, where and when; median',
    from: `${judgement}; ${logNormal}`,
  },
  searchMedian: {
    value: 3,
    unit: 'minutes',
    says: 'a clerk looks through the back room for something nobody has catalogued; median',
    from: judgement,
  },
  proveMedian: {
    value: 2,
    unit: 'minutes',
    says: 'proof, papers and signature when a thing goes home; median',
    from: judgement,
  },
  explainMedian: {
    value: 1,
    unit: 'minutes',
    says: 'saying that it is not here, and what happens now; median',
    from: judgement,
  },
  handInMedian: {
    value: 2,
    unit: 'minutes',
    says: 'taking in what a finder brings; median',
    from: judgement,
  },
  questionMedian: {
    value: 1.5,
    unit: 'minutes',
    says: 'another question; median',
    from: judgement,
  },
  counterSigma: {
    value: 0.5,
    unit: 'log-minutes',
    says: 'spread of everything that happens at a counter',
    from: logNormal,
  },
  kioskMedian: {
    value: 1.5,
    unit: 'minutes',
    says: 'at the kiosk until the report is filed and the next one may begin; median',
    from: `${judgement}: twice the 45 s of hands-on time the product aims at`,
  },
  kioskSigma: {
    value: 0.5,
    unit: 'log-minutes',
    says: 'spread of kiosk minutes',
    from: logNormal,
  },
  phoneMedian: {
    value: 2.5,
    unit: 'minutes',
    says: 'the same on their own phone; median',
    from: judgement,
  },
} as const satisfies Record<string, Parameter>;
