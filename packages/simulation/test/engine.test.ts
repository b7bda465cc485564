import {
  arrivalMinutes,
  createSimulation,
  randomStream,
  type Simulation,
  WaitingLine,
} from '@homeward/simulation';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const start = Date.parse('2026-06-03T08:00:00.000Z');
const minuteMs = 60_000;

/** A desk with `clerks` like clerks, people coming by chance, and nobody leaving unserved. */
async function playDesk(
  seed: number,
  desk: { clerks: number; perMinute: number; meanMinutes: number; minutes: number },
) {
  const simulation = createSimulation(start);
  const line = new WaitingLine(simulation, desk.clerks);
  const coming = randomStream(seed, 'coming');
  const serving = randomStream(seed, 'serving');
  const waits: number[] = [];
  const steps = [{ fromMinute: 0, perHour: desk.perMinute * 60 }];
  for (const minute of arrivalMinutes(steps, desk.minutes, coming)) {
    const serviceMinutes = serving.exponential(desk.meanMinutes);
    const atMs = start + minute * minuteMs;
    simulation.at(atMs, () =>
      line.join(() => {
        waits.push((simulation.clock.nowMs() - Math.round(atMs)) / minuteMs);
        simulation.after(serviceMinutes, () => line.leave());
      }),
    );
  }
  await simulation.runToEnd();
  const spanMinutes = (simulation.clock.nowMs() - start) / minuteMs;
  return { waits, spanMinutes, meanLength: line.areaMs / minuteMs / spanMinutes };
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean wait in an M/M/c queue. Source: Erlang 1917, in the recursive form of Jagers & van Doorn 1986. */
function erlangWaitMinutes(clerks: number, perMinute: number, meanMinutes: number): number {
  const load = perMinute * meanMinutes;
  let blocked = 1;
  for (let each = 1; each <= clerks; each += 1)
    blocked = (load * blocked) / (each + load * blocked);
  const waits = blocked / (1 - (load / clerks) * (1 - blocked));
  return (waits * meanMinutes) / (clerks - load);
}

test('everything happens in order of time, and at one moment in order of planning', async () => {
  const moments = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(moments, async (minutes) => {
      const simulation = createSimulation(start);
      const seen: { minute: number; place: number }[] = [];
      minutes.forEach((minute, place) => {
        simulation.after(minute, async () => {
          await Promise.resolve();
          expect(simulation.clock.nowMs()).toBe(start + minute * minuteMs);
          seen.push({ minute, place });
        });
      });
      await simulation.runToEnd();
      const sorted = minutes
        .map((minute, place) => ({ minute, place }))
        .sort((a, b) => a.minute - b.minute || a.place - b.place);
      expect(seen).toEqual(sorted);
    }),
  );
});

test('what is called off does not happen, and what lies in the past happens now', async () => {
  const simulation: Simulation = createSimulation(start);
  const seen: string[] = [];
  const callOff = simulation.after(5, () => void seen.push('called off'));
  simulation.after(4, () => {
    callOff();
    simulation.at(start, () => void seen.push(simulation.clock.now()));
  });
  await simulation.runUntil(start + 10 * minuteMs);
  expect(seen).toEqual(['2026-06-03T08:04:00.000Z']);
  expect(simulation.clock.now()).toBe('2026-06-03T08:10:00.000Z');
});

test('the same seed and purpose tell the same story, another purpose another one', () => {
  const drawn = (seed: number, purpose: string) => {
    const stream = randomStream(seed, purpose);
    return Array.from({ length: 20 }, () => stream.uniform());
  };
  expect(drawn(7, 'losing')).toEqual(drawn(7, 'losing'));
  expect(drawn(7, 'losing')).not.toEqual(drawn(7, 'finding'));
  expect(drawn(7, 'losing')).not.toEqual(drawn(8, 'losing'));
});

test('chance has the mean and the median it is asked for', () => {
  const stream = randomStream(3, 'shape');
  const many = Array.from({ length: 40_000 }, (_, place) => place);
  expect(meanOf(many.map(() => stream.exponential(4)))).toBeCloseTo(4, 0);
  const logNormal = many.map(() => stream.logNormal(3, 0.5)).sort((a, b) => a - b);
  expect(logNormal[20_000]).toBeCloseTo(3, 1);
  expect(meanOf(logNormal)).toBeCloseTo(3 * Math.exp(0.125), 1);
  const share = many.filter(() => stream.chance(0.3)).length / many.length;
  expect(share).toBeCloseTo(0.3, 1);
});

test('arrivals follow their rates, hour by hour', () => {
  const steps = [
    { fromMinute: 0, perHour: 5 },
    { fromMinute: 60, perHour: 40 },
    { fromMinute: 120, perHour: 0 },
  ];
  const days = Array.from({ length: 400 }, (_, seed) =>
    arrivalMinutes(steps, 180, randomStream(seed, 'day')),
  );
  const between = (from: number, to: number) =>
    meanOf(days.map((day) => day.filter((minute) => minute >= from && minute < to).length));
  // Four standard errors of a Poisson mean over 400 days.
  expect(Math.abs(between(0, 60) - 5)).toBeLessThan(4 * Math.sqrt(5 / 400));
  expect(Math.abs(between(60, 120) - 40)).toBeLessThan(4 * Math.sqrt(40 / 400));
  expect(between(120, 180)).toBe(0);
});

test('Little’s law holds in the waiting line: its mean length is rate times mean wait', async () => {
  for (const seed of [1, 2, 3]) {
    const desk = { clerks: 2, perMinute: 0.4, meanMinutes: 4.5, minutes: 2_000 };
    const { waits, spanMinutes, meanLength } = await playDesk(seed, desk);
    expect(meanLength).toBeCloseTo((waits.length / spanMinutes) * meanOf(waits), 3);
  }
});

test.each([
  [1, 0.14, 5],
  [2, 0.3, 5],
  [3, 0.5, 4.5],
])(
  'with %i clerks, %d people a minute and %d minutes each, people wait as Erlang says',
  async (clerks, perMinute, meanMinutes) => {
    const runs = await Promise.all(
      Array.from({ length: 24 }, (_, seed) =>
        playDesk(seed, { clerks, perMinute, meanMinutes, minutes: 6_000 }),
      ),
    );
    const means = runs.map(({ waits }) => meanOf(waits));
    const mean = meanOf(means);
    const deviation = Math.sqrt(
      means.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (means.length - 1),
    );
    const expected = erlangWaitMinutes(clerks, perMinute, meanMinutes);
    // Within 3.5 standard errors of independent runs (Student, 23 degrees of freedom: 0.998).
    expect(Math.abs(mean - expected)).toBeLessThan((3.5 * deviation) / Math.sqrt(means.length));
  },
);
