import type { WaitPromise } from '@homeward/domain';
import type { Tx, WaitTally } from '@homeward/usecases';
import { demandRow } from '../memory/references.ts';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';
import { tested } from './tested.ts';

export const waitPromisesShape = shape<WaitPromise>()({
  name: 'wait_promises',
  // Whatever is still open comes before everything that has ended.
  order: orderedBy((promise) => promise.endedAt ?? ''),
  indexes: {
    ticket: ({ ticketId }) => ticketId,
    testedIn: ({ lane, outcome }) => (tested.includes(outcome) ? lane : null),
  },
});

export function waitPromisesInMemory({ waitPromises, tickets }: Views): Tx['waitPromises'] {
  const ofTicket = (ticketId: string) => waitPromises.select({ index: 'ticket', keys: [ticketId] });
  return {
    listOpen: async (ticketId) =>
      ofTicket(ticketId)
        .filter(({ outcome }) => outcome === 'open')
        .sort(byShown),
    latestOf: async (ticketIds) =>
      [...ticketIds]
        .sort()
        .flatMap((ticketId) => [...ofTicket(ticketId)].sort(byShown).at(-1) ?? []),
    listTested: async (lane, limit) =>
      waitPromises.select({ index: 'testedIn', keys: [lane], isReversed: true, limit }),
    async tally(from, to) {
      const tallies = new Map<string, WaitTally>();
      for (const { lane, outcome, endedAt } of waitPromises.select()) {
        if (!tested.includes(outcome) || endedAt === null || endedAt < from || endedAt >= to) {
          continue;
        }
        const key = `${lane} ${outcome}`;
        tallies.set(key, { lane, outcome, count: (tallies.get(key)?.count ?? 0) + 1 });
      }
      return [...tallies.keys()].sort().flatMap((key) => tallies.get(key) ?? []);
    },
    async add(promise) {
      demandRow(tickets, promise.ticketId);
      waitPromises.add(promise);
    },
    save: async (promise) => waitPromises.save(promise),
    async forgetBefore(moment) {
      const old = waitPromises.select({ isWanted: ({ shownAt }) => shownAt < moment });
      for (const { id } of old) waitPromises.remove(id);
      return old.length;
    },
  };
}

function byShown(a: WaitPromise, b: WaitPromise): number {
  return a.shownAt < b.shownAt ? -1 : a.shownAt > b.shownAt ? 1 : 0;
}
