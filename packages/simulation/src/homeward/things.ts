import type {
  CategoryId,
  FoundItemDescription,
  FoundItemId,
  Instant,
  LostReportId,
  Match,
  PlaceId,
  Whereabouts,
} from '@homeward/domain';
import { addMinutes, instantOf, minuteMs } from '@homeward/domain';
import { must, spots } from '@homeward/testkit';
import type { MoveFoundItem, StaffActor } from '@homeward/usecases';
import type { Parameters } from '../parameters/parameters.ts';
import type { Errand, Find, Loss } from '../world/day.ts';
import { lostKinds } from '../world/venue.ts';
import type { House } from './house.ts';

/** Where a thing really is, whatever the books say. */
export type Spot = Whereabouts['at'];

interface Desk {
  addChore(minutes: number, act: () => Promise<void>): Promise<void>;
}

/** Whoever wants to hear what becomes of things. */
export interface Listener {
  suggested(reportId: LostReportId, matches: readonly Match[]): void | Promise<void>;
}

/** Found things on their way: held at a ride, catalogued there or at the desk, carried or swept. */
export class Things {
  /** Every catalogued thing and where it really is: the ledger the books are held against. */
  readonly spots = new Map<FoundItemId, Spot>();
  /** Minutes that colleagues at rides spent on cataloguing. */
  rideMinutes = 0;
  readonly #house: House;
  readonly #desk: Desk;
  readonly #listener: Listener;
  readonly #arrivals = new Map<FoundItemId, (() => void | Promise<void>)[]>();

  constructor(house: House, desk: Desk, listener: Listener) {
    this.#house = house;
    this.#desk = desk;
    this.#listener = listener;
  }

  planFind(loss: Loss, find: Find, p: Parameters): void {
    const { simulation } = this.#house;
    const loggedMs = find.foundMs + find.loggingDelay * p.rideLogsAfterMean * minuteMs;
    const isLoggedAtRide = find.luck.loggedAtRide < p.rideLogsShare && loggedMs < find.atDeskMs;
    if (!isLoggedAtRide) {
      const catalogue = () => this.#register(loss, find, this.#clerk, 'shelf');
      simulation.at(find.atDeskMs, () =>
        this.#desk.addChore(p.logMinutes, async () => void (await catalogue())),
      );
      return;
    }
    simulation.at(loggedMs, async () => {
      this.rideMinutes += p.logMinutes;
      const id = await this.#register(loss, find, this.#house.colleague, 'staff');
      await this.#move(id, { at: 'place', placeId: loss.placeId });
      simulation.at(find.atDeskMs, async () => {
        await this.#arrive(id);
        if (find.luck.loggedTwice >= p.loggedTwiceShare) return;
        await this.#desk.addChore(p.logMinutes, () => this.#logAgain(loss, find, id));
      });
    });
  }

  /** A clerk catalogues what a ride had catalogued already; the house asks, and the clerk sees it. */
  async #logAgain(loss: Loss, find: Find, first: FoundItemId): Promise<void> {
    const { ids, matcher, does } = this.#house;
    if (this.spots.get(first) !== 'desk') return;
    const id = ids.next<FoundItemId>();
    matcher.knowTwin(id, first);
    const description = describe(loss.categoryId, loss.placeId, instantOf(find.foundMs));
    const registering = { id, description, shelfId: spots.shelf };
    const { lookAlikes } = must(await does.registerFoundItem(registering, this.#clerk));
    this.spots.set(id, 'shelf');
    const pair = lookAlikes[0];
    if (!pair) return;
    const merged = await does.confirmLookAlike({ id: pair.id, keptId: first }, this.#clerk);
    if (merged.ok) this.spots.set(first, 'shelf');
  }

  /** A finder gives a thing to a clerk, who catalogues it. */
  async takeIn(errand: Errand, clerk: StaffActor): Promise<void> {
    const kind = lostKinds[errand.id % lostKinds.length] ?? lostKinds[0];
    const { ids, simulation, matcher, does } = this.#house;
    if (!kind) throw new Error('There are no kinds of things.');
    const id = ids.next<FoundItemId>();
    matcher.knowItem(id, null, kind.value);
    const now = simulation.clock.now();
    const description = describe(kind.value, spots.gate, addMinutes(now, -10));
    must(await does.registerFoundItem({ id, description, shelfId: spots.shelf }, clerk));
    this.spots.set(id, 'shelf');
  }

  isAtDesk(id: FoundItemId): boolean {
    const spot = this.spots.get(id);
    return spot === 'desk' || spot === 'shelf' || spot === 'counter';
  }

  /** Call when the thing reaches the desk. */
  whenAtDesk(id: FoundItemId, then: () => void | Promise<void>): void {
    const waiting = this.#arrivals.get(id);
    if (waiting) waiting.push(then);
    else this.#arrivals.set(id, [then]);
  }

  async #arrive(id: FoundItemId): Promise<void> {
    await this.#move(id, { at: 'desk', deskId: spots.desk });
    const waiting = this.#arrivals.get(id) ?? [];
    this.#arrivals.delete(id);
    for (const tell of waiting) await tell();
  }

  async #move(id: FoundItemId, to: MoveFoundItem['to']): Promise<void> {
    must(await this.#house.does.moveFoundItem({ id, to }, this.#house.colleague));
    this.spots.set(id, to.at === 'me' ? 'staff' : to.at);
  }

  async #register(
    loss: Loss,
    find: Find,
    by: StaffActor,
    spot: 'shelf' | 'staff',
  ): Promise<FoundItemId> {
    const { ids, matcher, does } = this.#house;
    const id = ids.next<FoundItemId>();
    matcher.knowItem(id, loss, loss.categoryId);
    const description = describe(loss.categoryId, loss.placeId, instantOf(find.foundMs));
    const shelfId = spot === 'shelf' ? spots.shelf : null;
    const { matches } = must(await does.registerFoundItem({ id, description, shelfId }, by));
    this.spots.set(id, spot);
    for (const match of matches) await this.#listener.suggested(match.reportId, [match]);
    return id;
  }

  get #clerk(): StaffActor {
    return this.#house.clerks[0] ?? this.#house.colleague;
  }
}

function describe(
  categoryId: CategoryId,
  foundPlaceId: PlaceId,
  foundAt: Instant,
): FoundItemDescription {
  return {
    categoryId,
    title: categoryId,
    description: '',
    withheldDetails: '',
    colours: [],
    brand: null,
    foundPlaceId,
    foundAt,
    photoIds: [],
  };
}
