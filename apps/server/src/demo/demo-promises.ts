import { answerDueAt, isOutstanding, minutesBetween, ok, type Venue } from '@homeward/domain';
import type { KeepPromise } from '@homeward/usecases';
import { reportIdOf } from './demo-catalogue.ts';
import type { DemoReport } from './demo-reports.ts';
import { type DemoStep, minutesBefore, type Scene } from './demo-scene.ts';

/** Minutes before the stated hour at which the demo desk answers. */
const earlyMinutes = 12;
/** One hour in so many passes unanswered, so that the board has something to show. */
const forgottenEvery = 14;
/** After this, the demo desk says no instead of looking on. */
const lookingMinutes = 24 * 60;

/** The demo desk tells visitors how it stands before the hour they were given, but for a few it forgets. */
export function promiseSteps(
  reports: readonly DemoReport[],
  { begun, deps: { venue } }: Scene,
): readonly DemoStep[] {
  return reports.flatMap((report, index) => {
    const dueMinutesAgo = dueMinutesBefore(begun, report, venue);
    const minutesAgo = Math.min(report.filedMinutesAgo, dueMinutesAgo + earlyMinutes);
    if (minutesAgo <= 0 || index % forgottenEvery === 0) return [];
    return [{ minutesAgo, take: (scene) => answer(scene, index, dueMinutesAgo) }];
  });
}

function dueMinutesBefore(begun: Scene['begun'], report: DemoReport, venue: Venue): number {
  const filedAt = minutesBefore(begun, report.filedMinutesAgo);
  return minutesBetween(answerDueAt(venue, filedAt), begun);
}

/** Whoever has claimed something by then has had their answer. */
async function answer(
  { deps, useCases, staff, begun }: Scene,
  index: number,
  dueMinutesAgo: number,
): Promise<{ readonly ok: boolean }> {
  const dueAt = minutesBefore(begun, dueMinutesAgo);
  const promises = await deps.store.read((tx) => tx.promises.listByReport(reportIdOf(index)));
  const stated = promises.find((promise) => promise.dueAt === dueAt && isOutstanding(promise));
  if (!stated) return ok(null);
  const told: KeepPromise =
    dueMinutesAgo > lookingMinutes
      ? { id: stated.id, outcome: 'not-found' }
      : {
          id: stated.id,
          outcome: 'still-looking',
          nextDueAt: minutesBefore(begun, -(20 + (index % 6) * 25)),
        };
  return useCases.keepPromise(told, staff.firstClerk);
}
