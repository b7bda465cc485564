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

/** A matcher that knows which thing is whose, and errs as often as the real one was measured to. */
export interface TruthMatcher extends Matcher {
  knowItem(id: FoundItemId, loss: Loss | null, categoryId: CategoryId): void;
  knowReport(id: LostReportId, loss: Loss): void;
  /** Somebody looked with their own eyes: from now on the true pair is seen. */
  lookedFor(id: LostReportId): void;
  forgetItem(id: FoundItemId): void;
  forgetReport(id: LostReportId): void;
  /** The found item that is really theirs, once it is catalogued. */
  trueItemOf(loss: Loss): FoundItemId | null;
}

const almostCertain = 0.97;
const haveALook = 0.6;
const wrongOne = 0.55;
const wrongFirst = 0.65;

/** Matching with the error rates of the parameters; each thing and report has its luck drawn beforehand. */
export function truthMatcher(p: Parameters): TruthMatcher {
  const lossOfItem = new Map<FoundItemId, Loss | null>();
  const lossOfReport = new Map<LostReportId, Loss>();
  const itemOfLoss = new Map<number, FoundItemId>();
  const reportOfLoss = new Map<number, LostReportId>();
  const shelves = new Map<CategoryId, FoundItemId[]>();
  const asked = new Map<CategoryId, LostReportId[]>();
  const looked = new Set<LostReportId>();

  function truth(loss: Loss, reportId: LostReportId): number | null {
    const luck = loss.owner?.luck;
    if (!luck) return null;
    if (luck.suggested >= p.suggestedShare && !looked.has(reportId)) return null;
    return luck.almostCertain < p.almostCertainShare ? almostCertain : haveALook;
  }

  function itemsFor({ id }: LostReport): readonly Candidate<FoundItemId>[] {
    const loss = lossOfReport.get(id);
    if (!loss?.owner) return [];
    const own = itemOfLoss.get(loss.id);
    const wrongShare = own ? p.wrongWithPartner : p.wrongWithoutPartner;
    const isWrong = loss.owner.luck.wronglySuggested < wrongShare && !looked.has(id);
    const other = shelves.get(loss.categoryId)?.findLast((itemId) => itemId !== own);
    return [
      ...candidate(own, own ? truth(loss, id) : null),
      ...candidate(isWrong ? other : undefined, own ? wrongFirst : wrongOne),
    ].sort((a, b) => b.probability - a.probability);
  }

  function reportsFor({ id, categoryId }: FoundItem): readonly Candidate<LostReportId>[] {
    const loss = lossOfItem.get(id);
    const own = loss ? reportOfLoss.get(loss.id) : undefined;
    if (own && loss) return candidate(own, truth(loss, own));
    const isWrong = (loss?.find?.luck.wronglySuggested ?? 1) < p.wrongForItem;
    return candidate(isWrong ? asked.get(categoryId)?.at(-1) : undefined, wrongOne);
  }

  return {
    itemsFor,
    reportsFor,
    lookAlikesOf: () => [],
    search: () => [],
    questionFor: () => null,
    isKind: () => false,
    knowItem(id, loss, categoryId) {
      lossOfItem.set(id, loss);
      if (loss) itemOfLoss.set(loss.id, id);
      put(shelves, categoryId, id);
    },
    knowReport(id, loss) {
      lossOfReport.set(id, loss);
      reportOfLoss.set(loss.id, id);
      put(asked, loss.categoryId, id);
    },
    lookedFor: (id) => void looked.add(id),
    forgetItem(id) {
      const loss = lossOfItem.get(id);
      if (loss) itemOfLoss.delete(loss.id);
      lossOfItem.delete(id);
      for (const ids of shelves.values()) remove(ids, id);
    },
    forgetReport(id) {
      const loss = lossOfReport.get(id);
      if (loss) reportOfLoss.delete(loss.id);
      lossOfReport.delete(id);
      for (const ids of asked.values()) remove(ids, id);
    },
    trueItemOf: (loss) => itemOfLoss.get(loss.id) ?? null,
  };
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
