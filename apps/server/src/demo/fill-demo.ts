import { join } from 'node:path';
import {
  type CounterPlace,
  type Instant,
  instantAtLocalTime,
  minutesBetween,
  serviceDayBeginsHours,
  serviceDayOf,
  type Venue,
} from '@homeward/domain';
import type { House } from '../open-house.ts';
import { dropKept, keepOnce, readKept } from '../world/kept-file.ts';
import { filingSteps, loggingSteps } from './demo-catalogue.ts';
import { claimSteps } from './demo-claims.ts';
import { type DemoItem, demoItems } from './demo-items.ts';
import { type DemoCounters, demoLineMinutes, lineSteps } from './demo-line.ts';
import { storeDemoPhotos } from './demo-photos.ts';
import { promiseSteps } from './demo-promises.ts';
import { demoReports } from './demo-reports.ts';
import { type DemoStep, type Scene, setScene } from './demo-scene.ts';
import { demoStaff } from './demo-staff.ts';
import { keepWhatWasShown } from './demo-waits.ts';

export interface DemoOptions {
  /** Where it is remembered when the demo began and whether it is complete. */
  readonly dataDir: string;
  /** Tells whoever waits how far it is. */
  readonly say: (line: string) => void;
  /** Only so many items get a photo, for those in a hurry; without it all that may have one. */
  readonly mostPhotos?: number;
}

export interface DemoFill {
  /** What happened at the demo venue, and how much of it the house refused. */
  readonly steps: number;
  readonly refused: number;
}

const seed = 1;

/**
 * Give an empty house a past: a day's finds with photos, lost reports, claims
 * and a line, through the same use cases as everybody's. Interrupted, it goes on
 * at the next start; a house with people of its own is left alone.
 */
export async function fillDemo(house: House, options: DemoOptions): Promise<DemoFill> {
  const staff = await house.useCases.listStaff();
  const isOurs = staff.some(({ handle }) => handle === demoStaff.administrator.handle);
  if (staff.length > 0 && !isOurs) return nothingDone;
  const marks = marksIn(options.dataDir);
  if (staff.length === 0) await Promise.all([dropKept(marks.begun), dropKept(marks.done)]);
  if ((await readKept(marks.done)) !== null) return nothingDone;

  await keepOnce(marks.begun, house.deps.clock.now());
  const begun = ((await readKept(marks.begun)) ?? '') as Instant;
  const scene = await setScene(house, begun);
  const items = withPhotos(demoItems(seed), options.mostPhotos ?? Number.POSITIVE_INFINITY);
  await storeDemoPhotos(scene, items, options.say);
  // The house works by the clock on the wall, and the demo tells of the hours before: not both at once.
  const fill = await house.restWhile(() => takeAll(scene, demoSteps(scene, items), options.say));
  await keepOnce(marks.done, house.deps.clock.now());
  return fill;
}

const nothingDone: DemoFill = { steps: 0, refused: 0 };

function marksIn(dataDir: string) {
  return { begun: join(dataDir, 'demo-begun'), done: join(dataDir, 'demo-complete') };
}

function withPhotos(items: readonly DemoItem[], most: number): readonly DemoItem[] {
  return items.map((item, index) => (index < most ? item : { ...item, drawing: null }));
}

function demoSteps(scene: Scene, items: readonly DemoItem[]): readonly DemoStep[] {
  const { venue } = scene.deps;
  const reports = demoReports(seed, items);
  const counters = demoCounters(venue);
  return [
    ...loggingSteps(items, venue),
    ...filingSteps(reports),
    ...promiseSteps(reports, scene),
    ...(counters ? claimSteps(reports, items, counters.pickup) : []),
    ...(counters ? lineSteps(counters, venue.queue, lineMinutes(scene)) : []),
  ].sort((one, other) => other.minutesAgo - one.minutesAgo);
}

/** One counter where pickups are called and two more that serve everybody else. */
function demoCounters({ counters }: Venue): DemoCounters | null {
  const pickup = counters.find(({ lanes }) => lanes.includes('pickup'));
  const others = counters.filter(
    (counter): counter is CounterPlace => counter !== pickup && counter.lanes.includes('enquiry'),
  );
  const [second, third] = others;
  return pickup && second && third ? { pickup: pickup.id, others: [second, third] } : null;
}

function lineMinutes({ begun, deps: { venue } }: Scene): number {
  return demoLineMinutes(minutesOfToday(begun, venue));
}

/** The line starts anew each day, so its past is no longer than today. */
function minutesOfToday(now: Instant, { timeZone }: Venue): number {
  const morning = `${String(serviceDayBeginsHours).padStart(2, '0')}:00`;
  const began = instantAtLocalTime(serviceDayOf(now, timeZone), morning, timeZone);
  return minutesBetween(began, now);
}

const toldEvery = 100;

async function takeAll(
  scene: Scene,
  steps: readonly DemoStep[],
  say: DemoOptions['say'],
): Promise<DemoFill> {
  let refused = 0;
  const shown = keepWhatWasShown(scene, lineMinutes(scene));
  for (const [index, step] of steps.entries()) {
    await shown.until(step.minutesAgo);
    scene.turnTo(step.minutesAgo);
    const { ok } = await step.take(scene);
    if (!ok) refused += 1;
    const done = index + 1;
    if (done % toldEvery === 0 || done === steps.length) say(`demo day ${done}/${steps.length}`);
  }
  await shown.until(0);
  shown.stop();
  return { steps: steps.length, refused };
}
