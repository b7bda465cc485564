import {
  type FoundItem,
  type FoundItemId,
  isInHouse,
  type LostReport,
  type LostReportId,
  type Photo,
  type Venue,
} from '@homeward/domain';
import {
  BothSides,
  createMatchingIndex,
  type Description,
  type Impression,
  type ImpressionFit,
  type MatchingIndex,
  type Suggestion,
} from '@homeward/matching';
import type { Candidate, EventRow, Matcher, ReadTx, Store } from '@homeward/usecases';
import { describeForSearch, describeItem, describeReport, placeMapOf } from './descriptions.ts';
import type { Impressions } from './impressions.ts';
import { LiveQuestions } from './live-questions.ts';
import { type WholeItem, wholeItems } from './whole-item.ts';

/** The matcher of the use cases, with the index behind it kept as fresh as the store. */
export interface LiveMatcher extends Matcher {
  /** Has everything been read that was there at the start? */
  isLoaded(): boolean;
  /** Take in what a model makes of a thing; answers what kind of thing that is, if it is still here. */
  impress(id: string, impression: Impression): 'found-item' | 'lost-report' | null;
  stop(): void;
}

/** A model that was plugged in: what it made of things so far, and how to weigh that. */
export interface ModelInUse {
  readonly fit: ImpressionFit;
  readonly impressions: Impressions;
}

interface Indexes {
  readonly both: BothSides;
  readonly items: MatchingIndex;
  readonly reports: MatchingIndex;
  readonly search: MatchingIndex;
  readonly model: ModelInUse | null;
}

const pageSize = 500;

/**
 * Read everything in the house and every open report into memory, and follow
 * each commit from then on. The store waits for its listeners before the next
 * transaction begins: whoever decides finds all that was committed before.
 */
export async function openLiveMatcher(
  store: Store,
  venue: Venue,
  model: ModelInUse | null = null,
): Promise<LiveMatcher> {
  const indexes = emptyIndexes(venue, model);
  const questions = new LiveQuestions(indexes.items, venue);
  let isLoaded = false;
  const loading = store.read((tx) => loadAll(tx, indexes, venue));
  const stop = store.onCommit(async (events) => {
    questions.forget(events);
    const changed = changedBy(events);
    if (changed.items.length + changed.reports.length === 0) return;
    await loading;
    await store.read((tx) => refresh(tx, changed, indexes, venue));
  });
  await loading;
  isLoaded = true;
  return {
    isLoaded: () => isLoaded,
    stop,
    itemsFor: (report, limit) =>
      indexes.both
        .itemsFor(known(describeReport(report, venue), [], model), limit)
        .map(candidate<FoundItemId>),
    reportsFor: (item, photos, limit) =>
      indexes.both
        .reportsFor(
          known(describeItem({ item, photos, duplicates: [] }, venue), photos, model),
          limit,
        )
        .map(candidate<LostReportId>),
    lookAlikesOf: (item, photos, limit) =>
      indexes.items
        .lookAlikes(describeItem({ item, photos, duplicates: [] }, venue), limit)
        .map(candidate<FoundItemId>),
    search: (words, limit) => indexes.search.search(words, limit) as readonly FoundItemId[],
    questionFor: (report) => questions.questionFor(report),
    isKind: (value) => questions.isKind(value),
    impress(id, impression) {
      if (indexes.items.impress(id, impression)) return 'found-item';
      return indexes.reports.impress(id, impression) ? 'lost-report' : null;
    },
  };
}

/** With what the model made of it, as far as it has got. */
function known(described: Description, photos: readonly Photo[], model: ModelInUse | null) {
  return model?.impressions.known(described, photos[0]?.id ?? null) ?? described;
}

/** The same for a thing to keep: the model will look at the rest. */
function followed(described: Description, photos: readonly Photo[], model: ModelInUse | null) {
  return model?.impressions.follow(described, photos[0]?.id ?? null) ?? described;
}

function emptyIndexes(venue: Venue, model: ModelInUse | null): Indexes {
  const places = placeMapOf(venue);
  const both = new BothSides({ places, ...(model ? { impressions: model.fit } : {}) });
  return {
    both,
    items: both.items,
    reports: both.reports,
    search: createMatchingIndex({ side: 'found-items', places }),
    model,
  };
}

function candidate<Id extends string>({ id, probability, evidence }: Suggestion): Candidate<Id> {
  return { id: id as Id, probability, evidence };
}

async function loadAll(tx: ReadTx, indexes: Indexes, venue: Venue): Promise<void> {
  const statuses = ['held', 'reserved'] as const;
  const merged = await loadMerged(tx);
  const mergedInto = async (id: FoundItemId) => merged.get(id) ?? [];
  for (let after: string | undefined; ; ) {
    const page = await tx.foundItems.list({ statuses, after, limit: pageSize });
    for (const whole of await wholeItems(tx, page.rows, mergedInto)) {
      keepItem(whole, indexes, venue);
    }
    if (page.next === null) break;
    after = page.next;
  }
  for (let after: string | undefined; ; ) {
    const page = await tx.lostReports.list({ status: 'open', after, limit: pageSize });
    for (const report of page.rows) keepReport(report, indexes, venue);
    if (page.next === null) break;
    after = page.next;
  }
}

/** Every second logging, by the item it was merged into; there are few of them. */
async function loadMerged(tx: ReadTx): Promise<ReadonlyMap<FoundItemId, readonly FoundItem[]>> {
  const merged = new Map<FoundItemId, FoundItem[]>();
  for (let after: string | undefined; ; ) {
    const page = await tx.foundItems.list({ statuses: ['merged'], after, limit: pageSize });
    for (const item of page.rows) {
      if (item.mergedInto) {
        merged.set(item.mergedInto, [...(merged.get(item.mergedInto) ?? []), item]);
      }
    }
    if (page.next === null) return merged;
    after = page.next;
  }
}

interface Changed {
  readonly items: readonly FoundItemId[];
  readonly reports: readonly LostReportId[];
}

function changedBy(events: readonly EventRow[]): Changed {
  const ids = (room: string) =>
    new Set(events.filter(({ name }) => name.startsWith(room)).map(({ id }) => id));
  return {
    items: [...ids('found-item.')] as FoundItemId[],
    reports: [...ids('lost-report.')] as LostReportId[],
  };
}

async function refresh(tx: ReadTx, changed: Changed, indexes: Indexes, venue: Venue) {
  const items = await tx.foundItems.findMany(changed.items);
  const mergedInto = (id: FoundItemId) => tx.foundItems.listMergedInto(id);
  for (const whole of await wholeItems(tx, items, mergedInto)) keepItem(whole, indexes, venue);
  for (const report of await tx.lostReports.findMany(changed.reports)) {
    keepReport(report, indexes, venue);
  }
}

/** Only what is in the house can be found; what has left it is forgotten here. */
function keepItem(whole: WholeItem, { items, search, model }: Indexes, venue: Venue): void {
  const { item } = whole;
  if (isInHouse(item)) {
    items.add(followed(describeItem(whole, venue), whole.photos, model));
    search.add(describeForSearch(whole, venue));
  } else {
    items.remove(item.id);
    search.remove(item.id);
    model?.impressions.forget(item.id);
  }
}

function keepReport(report: LostReport, { reports, model }: Indexes, venue: Venue): void {
  if (report.status === 'open') {
    reports.add(followed(describeReport(report, venue), [], model));
  } else {
    reports.remove(report.id);
    model?.impressions.forget(report.id);
  }
}
