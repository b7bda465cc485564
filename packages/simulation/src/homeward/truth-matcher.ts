import type {
  CategoryId,
  FoundItem,
  FoundItemId,
  LostReport,
  LostReportId,
} from '@homeward/domain';
import type { Candidate, Matcher } from '@homeward/usecases';
import type { Parameters } from '../parameters/parameters.ts';
import type { Loss } from '../world/day.ts';

const almostCertain = 0.97;
const haveALook = 0.6;
const wrongOne = 0.55;
const wrongFirst = 0.65;

/**
 * A matcher that knows which thing is whose, and errs as often as the
 * parameters say; each thing and report has its luck drawn beforehand.
 */
export class TruthMatcher implements Matcher {
  readonly #p: Parameters;
  readonly #lossOfItem = new Map<FoundItemId, Loss | null>();
  readonly #lossOfReport = new Map<LostReportId, Loss>();
  readonly #itemOfLoss = new Map<number, FoundItemId>();
  readonly #reportOfLoss = new Map<number, LostReportId>();
  readonly #shelves = new Map<CategoryId, FoundItemId[]>();
  readonly #asked = new Map<CategoryId, LostReportId[]>();
  readonly #twins = new Map<FoundItemId, FoundItemId>();
  readonly #looked = new Set<LostReportId>();

  constructor(p: Parameters) {
    this.#p = p;
  }

  itemsFor({ id }: LostReport): readonly Candidate<FoundItemId>[] {
    const loss = this.#lossOfReport.get(id);
    if (!loss?.owner) return [];
    const own = this.#itemOfLoss.get(loss.id);
    const wrongShare = own ? this.#p.wrongWithPartner : this.#p.wrongWithoutPartner;
    const isWrong = loss.owner.luck.wronglySuggested < wrongShare && !this.#looked.has(id);
    const other = this.#shelves.get(loss.categoryId)?.findLast((itemId) => itemId !== own);
    return [
      ...candidate(own, this.#sure(loss, id)),
      ...candidate(isWrong ? other : undefined, own ? wrongFirst : wrongOne),
    ].sort((a, b) => b.probability - a.probability);
  }

  reportsFor({ id, categoryId }: FoundItem): readonly Candidate<LostReportId>[] {
    const loss = this.#lossOfItem.get(id);
    const own = loss ? this.#reportOfLoss.get(loss.id) : undefined;
    if (own && loss) return candidate(own, this.#sure(loss, own));
    const isWrong = (loss?.find?.luck.wronglySuggested ?? 1) < this.#p.wrongForItem;
    return candidate(isWrong ? this.#asked.get(categoryId)?.at(-1) : undefined, wrongOne);
  }

  lookAlikesOf({ id }: FoundItem): readonly Candidate<FoundItemId>[] {
    return candidate(this.#twins.get(id), almostCertain);
  }

  search(): readonly FoundItemId[] {
    return [];
  }

  questionFor(): null {
    return null;
  }

  isKind(): boolean {
    return false;
  }

  knowItem(id: FoundItemId, loss: Loss | null, categoryId: CategoryId): void {
    this.#lossOfItem.set(id, loss);
    if (loss) this.#itemOfLoss.set(loss.id, id);
    put(this.#shelves, categoryId, id);
  }

  knowReport(id: LostReportId, loss: Loss): void {
    this.#lossOfReport.set(id, loss);
    this.#reportOfLoss.set(loss.id, id);
    put(this.#asked, loss.categoryId, id);
  }

  /** One thing, logged a second time. */
  knowTwin(id: FoundItemId, first: FoundItemId): void {
    this.#twins.set(id, first);
  }

  /** Somebody looked with their own eyes: from now on the true pair is seen. */
  lookedFor(id: LostReportId): void {
    this.#looked.add(id);
  }

  forgetItem(id: FoundItemId): void {
    const loss = this.#lossOfItem.get(id);
    if (loss) this.#itemOfLoss.delete(loss.id);
    this.#lossOfItem.delete(id);
    for (const ids of this.#shelves.values()) remove(ids, id);
  }

  forgetReport(id: LostReportId): void {
    const loss = this.#lossOfReport.get(id);
    if (loss) this.#reportOfLoss.delete(loss.id);
    this.#lossOfReport.delete(id);
    for (const ids of this.#asked.values()) remove(ids, id);
  }

  /** The found item that is really theirs, once it is catalogued. */
  trueItemOf(loss: Loss): FoundItemId | null {
    return this.#itemOfLoss.get(loss.id) ?? null;
  }

  #sure(loss: Loss, reportId: LostReportId): number | null {
    const luck = loss.owner?.luck;
    if (!luck) return null;
    if (luck.suggested >= this.#p.suggestedShare && !this.#looked.has(reportId)) return null;
    return luck.almostCertain < this.#p.almostCertainShare ? almostCertain : haveALook;
  }
}

function candidate<Id>(id: Id | undefined, probability: number | null): readonly Candidate<Id>[] {
  return id === undefined || probability === null ? [] : [{ id, probability, evidence: [] }];
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function remove<Value>(list: Value[], value: Value): void {
  const place = list.lastIndexOf(value);
  if (place !== -1) list.splice(place, 1);
}
