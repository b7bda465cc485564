import { minuteMs } from '@homeward/domain';
import type { RandomStream } from '../engine/random-stream.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { DayPlan } from './calendar.ts';
import type { Owner, OwnerLuck, OwnerMinutes } from './day.ts';

/** Chance for each side of an owner; a stream each, so that none disturbs another. */
export interface OwnerChances {
  readonly asking: RandomStream;
  readonly leaving: RandomStream;
  readonly walking: RandomStream;
  readonly counter: RandomStream;
  readonly screens: RandomStream;
  readonly luck: RandomStream;
}

const lastHourMinutes = 60;
const wayOutMinutes = 15;

/** Somebody who lost a thing at that moment: when they ask and leave, and how long things take with them. */
export function drawOwner(
  lostMs: number,
  plan: DayPlan,
  chances: OwnerChances,
  p: Parameters,
): Owner {
  const leavesMs = leavingMs(lostMs, plan, chances.leaving, p);
  const isOnTheWayOut = chances.asking.chance(p.asksOnTheWayOut);
  const after = chances.asking.logNormal(p.noticesAfterMedian, p.noticesAfterSigma);
  const before = chances.asking.between(0, wayOutMinutes);
  const walkMinutes = chances.walking.logNormal(p.walkMedian, p.walkSigma);
  const wayOutMs = Math.max(lostMs, leavesMs - (before + walkMinutes) * minuteMs);
  return {
    asksMs: isOnTheWayOut ? wayOutMs : Math.min(lostMs + after * minuteMs, wayOutMs),
    leavesMs,
    walkMinutes,
    minutes: drawMinutes(chances, p),
    luck: drawLuck(chances.luck),
    noticeDelay: chances.walking.exponential(1),
  };
}

/** Half stay until the last hour, the others leave at any time after their loss. */
function leavingMs(lostMs: number, plan: DayPlan, chance: RandomStream, p: Parameters): number {
  const staysLong = chance.chance(p.leavesAtClosing);
  const share = chance.uniform();
  const from = staysLong ? plan.closesMs - lastHourMinutes * minuteMs : lostMs;
  const begin = Math.max(lostMs, from);
  return begin + share * Math.max(0, plan.closesMs - begin);
}

function drawMinutes({ counter, screens }: OwnerChances, p: Parameters): OwnerMinutes {
  return {
    describe: counter.logNormal(p.describeMedian, p.counterSigma),
    search: counter.logNormal(p.searchMedian, p.counterSigma),
    prove: counter.logNormal(p.proveMedian, p.counterSigma),
    explain: counter.logNormal(p.explainMedian, p.counterSigma),
    kiosk: screens.logNormal(p.kioskMedian, p.kioskSigma),
    phone: screens.logNormal(p.phoneMedian, p.kioskSigma),
  };
}

function drawLuck(chance: RandomStream): OwnerLuck {
  return {
    ownPhone: chance.uniform(),
    kiosk: chance.uniform(),
    contact: chance.uniform(),
    suggested: chance.uniform(),
    almostCertain: chance.uniform(),
    wronglySuggested: chance.uniform(),
    recognised: chance.uniform(),
    searched: chance.uniform(),
    looked: chance.uniform(),
    noShow: chance.uniform(),
    hold: chance.uniform(),
    comesBack: chance.uniform(),
    anotherDay: chance.uniform(),
    returnTime: chance.uniform(),
    compared: chance.uniform(),
    asksPerson: chance.uniform(),
  };
}
