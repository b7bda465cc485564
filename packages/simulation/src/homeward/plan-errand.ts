import { minuteMs, type TicketId } from '@homeward/domain';
import { must } from '@homeward/testkit';
import type { ErrandStory } from '../measure/guest-story.ts';
import type { Errand } from '../world/day.ts';
import type { Clerk } from './clerk.ts';
import type { Desk } from './desk.ts';
import type { Patron } from './patron.ts';

/** A finder or somebody with a question comes to the desk: most take a ticket, some stand. */
export function planErrand(desk: Desk, errand: Errand): ErrandStory {
  const { id, lane, arrivesMs, luck } = errand;
  const story: ErrandStory = {
    id,
    lane,
    arrivesMs,
    standingMinutes: 0,
    waitingNearMinutes: 0,
    isServed: false,
  };
  const { simulation } = desk.house;
  const takesTicket = luck.ticket < desk.p.errandTicketShare;
  simulation.at(arrivesMs, () => {
    if (!takesTicket) return join(desk, errand, story, true);
    return desk.kiosks.join(() => {
      story.standingMinutes += (simulation.clock.nowMs() - arrivesMs) / minuteMs;
      simulation.after(desk.p.quickKioskMinutes, async () => {
        await desk.kiosks.leave();
        await join(desk, errand, story, false);
      });
    });
  });
  return story;
}

async function join(
  desk: Desk,
  errand: Errand,
  story: ErrandStory,
  isStanding: boolean,
): Promise<void> {
  const { does, kiosk } = desk.house;
  const issued = await does.issueTicket({ lane: errand.lane }, kiosk);
  if (!issued.ok) return;
  const { id } = issued.value;
  await desk.addPatron(id, new ErrandPatron(desk, errand, story, id, isStanding));
}

class ErrandPatron implements Patron {
  readonly isNear: boolean;
  awaited: (() => Promise<void>) | null = null;
  readonly #desk: Desk;
  readonly #errand: Errand;
  readonly #story: ErrandStory;
  readonly #ticketId: TicketId;
  readonly #isStanding: boolean;
  readonly #sinceMs: number;

  constructor(
    desk: Desk,
    errand: Errand,
    story: ErrandStory,
    ticketId: TicketId,
    isStanding: boolean,
  ) {
    this.#desk = desk;
    this.#errand = errand;
    this.#story = story;
    this.#ticketId = ticketId;
    this.#isStanding = isStanding;
    this.#sinceMs = desk.house.simulation.clock.nowMs();
    this.isNear = isStanding || errand.luck.noShow >= desk.p.noShowShare;
  }

  beServed(clerk: Clerk): void {
    const waited = (this.#desk.house.simulation.clock.nowMs() - this.#sinceMs) / minuteMs;
    if (this.#isStanding) this.#story.standingMinutes += waited;
    else this.#story.waitingNearMinutes += waited;
    this.#desk.removePatron(this.#ticketId);
    clerk.spendOn(this, this.#errand.serviceMinutes, async () => {
      const { does } = this.#desk.house;
      if (this.#errand.lane === 'hand-in') {
        await this.#desk.things.takeIn(this.#errand, clerk.actor);
      }
      must(await does.finishTicket({ id: this.#ticketId }, clerk.actor));
      this.#story.isServed = true;
      await clerk.isFree();
    });
  }

  missed(): void {
    this.#desk.removePatron(this.#ticketId);
  }

  looksRight(): boolean {
    return true;
  }

  notTheirs(): void {}

  cost(): void {}
}
