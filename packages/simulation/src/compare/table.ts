import type { Summary } from './summary.ts';

type Row = readonly [says: string, of: (summary: Summary) => string];

const one = (value: number) => value.toFixed(1);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const rows: readonly Row[] = [
  ['minutes standing in line: median', ({ standingMinutes: d }) => one(d.median)],
  ['  90 of 100 stand at most', ({ standingMinutes: d }) => one(d.p90)],
  ['  99 of 100 stand at most', ({ standingMinutes: d }) => one(d.p99)],
  ['  mean', ({ standingMinutes: d }) => one(d.mean)],
  ['never stand in a line', ({ neverStandShare }) => percent(neverStandShare)],
  ['of those who came to the desk: p90', ({ standingOfVisitors: d }) => one(d.p90)],
  ['  never stood', ({ neverStandOfVisitorsShare }) => percent(neverStandOfVisitorsShare)],
  ['two visits or more: p90', ({ standingOfTwoVisits: d }) => one(d.p90)],
  ['standing or near with a ticket: p90', ({ standingOrNearMinutes: d }) => one(d.p90)],
  ['waiting near the desk with a ticket: p90', ({ waitingNearMinutes: d }) => one(d.p90)],
  ['waiting elsewhere with a ticket: p90', ({ waitingElsewhereMinutes: d }) => one(d.p90)],
  ['walking to the desk: p90', ({ walkingMinutes: d }) => one(d.p90)],
  ['at a kiosk or phone: p90', ({ screenMinutes: d }) => one(d.p90)],
  ['at the counter: p90', ({ servedMinutes: d }) => one(d.p90)],
  ['visits to the desk: mean', ({ visits: d }) => d.mean.toFixed(2)],
  ['  no visit at all', ({ noVisitShare }) => percent(noVisitShare)],
  ['  two or more', ({ secondVisitShare }) => percent(secondVisitShare)],
  ['answered on the first visit', ({ answeredShare }) => percent(answeredShare)],
  ['have it back within the days simulated', ({ homeShare }) => percent(homeShare)],
  ['  of these on the first visit', (s) => percent(s.homeOnFirstVisitShare)],
  ['hours from asking to having it back: median', ({ returnHours: d }) => one(d.median)],
  ['  p90', ({ returnHours: d }) => one(d.p90)],
  ['counter minutes per case: mean', ({ staffMinutes: d }) => one(d.mean)],
  ['  p90', ({ staffMinutes: d }) => one(d.p90)],
  ['finders and questions, standing: p90', ({ errandStandingMinutes: d }) => one(d.p90)],
  ['  waiting with a ticket: p90', ({ errandWaitingNearMinutes: d }) => one(d.p90)],
  ['  served', ({ errandServedShare }) => percent(errandServedShare)],
  ['overtime of clerks, minutes a day', ({ staff }) => one(staff.overtime / staff.days)],
  ['rides cataloguing, minutes a day', ({ staff }) => one(staff.ride / staff.days)],
  [
    'clerks busy, of their time',
    ({ staff }) => percent(staff.work / (staff.duty + staff.overtime)),
  ],
];

/** The comparison as text, a line for each figure. */
export function comparisonTable(old: Summary, homeward: Summary): string {
  const head = line('', 'old desk', 'Homeward');
  const body = rows.map(([says, of]) => line(says, of(old), of(homeward)));
  return [head, ...body].join('\n');
}

/** How each variant of the world changes what matters, as text. */
export function sensitivityTable(
  results: readonly { readonly name: string; readonly old: Summary; readonly homeward: Summary }[],
): string {
  const cells = (...parts: readonly string[]) =>
    parts.map((part, place) => (place === 0 ? part.padEnd(48) : part.padStart(12))).join('');
  const heads = ['old p90', 'p90', 'p99', 'never stand', 'near p90', 'back', 'old back', 'work'];
  return [
    cells('minutes standing in line', ...heads),
    ...results.map(({ name, old, homeward: h }) =>
      cells(
        name,
        one(old.standingMinutes.p90),
        one(h.standingMinutes.p90),
        one(h.standingMinutes.p99),
        percent(h.neverStandShare),
        one(h.waitingNearMinutes.p90),
        percent(h.homeShare),
        percent(old.homeShare),
        one(h.staffMinutes.mean),
      ),
    ),
  ].join('\n');
}

function line(says: string, old: string, homeward: string): string {
  return `${says.padEnd(46)}${old.padStart(10)}${homeward.padStart(12)}`;
}
