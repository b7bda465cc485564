import {
  addMinutes,
  type Breadths,
  breadthsOf,
  type Counter,
  type DeskPast,
  type Instant,
  lanes,
  onceFor,
  promisesRemembered,
} from '@homeward/domain';
import type { ReadTx, Store } from '../ports.ts';
import { pausesFrom } from './pauses-from.ts';

/** What a forecast needs besides today's line. It changes slowly, so it is read now and then only. */
export interface DeskMemory {
  past(tx: Pick<ReadTx, 'tickets' | 'events'>, today: Today): Promise<DeskPast>;
  breadths(tx: Pick<ReadTx, 'waitPromises'>, at: Instant): Promise<Breadths>;
}

interface Today {
  readonly at: Instant;
  readonly serviceDay: string;
  readonly counters: readonly Counter[];
}

/** Tickets of earlier days and events of counters that forecasts look back on. */
const ticketsRemembered = 300;
const counterEventsRemembered = 200;
/** How long what was read is good for: days that are over hardly change, breadths move slowly. */
const pastMinutes = 10;
const breadthSeconds = 60;

/** The memory of the desk whose store this is; everybody who asks shares it. */
export const deskMemoryOf: (store: Store) => DeskMemory = onceFor((): DeskMemory => {
  const past = remembered<DeskPast>();
  const breadths = remembered<Breadths>();
  return {
    past: (tx, { at, serviceDay, counters }) =>
      past(`${serviceDay} ${pausesNow(counters)}`, at, pastMinutes, async () => ({
        tickets: await tx.tickets.listBefore(serviceDay, ticketsRemembered),
        pauses: pausesFrom(
          await tx.events.latestOf(
            counters.map(({ id }) => id),
            counterEventsRemembered,
          ),
        ),
      })),
    breadths: (tx, at) =>
      breadths('', at, breadthSeconds / 60, async () => {
        const tested = [];
        for (const lane of lanes) {
          tested.push(...(await tx.waitPromises.listTested(lane, promisesRemembered)));
        }
        return breadthsOf(tested);
      }),
  };
});

/** Read again when the key changes, when it has grown old, and when the clock was set back. */
function remembered<Value>() {
  let latest: { value: Value; key: string; from: Instant; until: Instant } | null = null;
  return async (
    key: string,
    at: Instant,
    minutes: number,
    read: () => Promise<Value>,
  ): Promise<Value> => {
    const isGood = latest?.key === key && latest.from <= at && at < latest.until;
    if (latest && isGood) return latest.value;
    const value = await read();
    latest = { value, key, from: at, until: addMinutes(at, minutes) };
    return value;
  };
}

/** Changes whenever a counter begins a pause or comes back from one. */
function pausesNow(counters: readonly Counter[]): string {
  const paused = counters.filter(({ status }) => status === 'paused');
  return paused.map(({ id, version }) => `${id}@${version}`).join(' ');
}
