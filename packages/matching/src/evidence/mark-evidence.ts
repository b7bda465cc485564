import type { Evidence } from '@homeward/domain';
import { fitted } from '../fitted.ts';
import type { Mention, Reading } from '../reading/reading.ts';
import { concepts } from '../vocabulary/concepts.ts';
import { kinship } from '../vocabulary/kinship.ts';
import { absenceOf, type Frequencies } from './frequencies.ts';
import type { Reason } from './reason.ts';

const leastWeight = 0.1;

/** What materials, marks, contents and other words say. Only what both sides mention counts. */
export function markEvidence(
  report: Reading,
  item: Reading,
  frequencies: Frequencies,
  alreadyUsed: readonly string[],
): readonly Reason[] {
  const shared = [
    ...sharedConcepts(report.marks, item.marks, 'mark', frequencies, alreadyUsed),
    ...sharedConcepts(report.materials, item.materials, 'material', frequencies, []),
    ...sharedAbsences(report.absent, item.absent, frequencies),
    ...contentsNamedAsKind(report, item, frequencies, alreadyUsed),
    ...sharedWords(report.words, item.words, frequencies),
  ]
    .filter(({ weight }) => weight >= leastWeight)
    .sort((a, b) => b.weight - a.weight)
    .filter(onceEach())
    .map((reason, at) => ({ ...reason, weight: reason.weight * fitted.worthOfNext ** at }));
  return [...shared, ...contradictions(report, item), ...denials(report, item)];
}

/** Each word of either side counts once, for the strongest of what it says. */
function onceEach(): (reason: Reason) => boolean {
  const used = new Set<string>();
  return ({ report, item }) => {
    const isNew = !used.has(`r ${report}`) && !used.has(`i ${item}`);
    if (isNew) used.add(`r ${report}`).add(`i ${item}`);
    return isNew;
  };
}

/** Evidence for a mention that turns up on both sides, by how rare it is and how often it would. */
export function sharedWeight(frequency: number, share: number, mentionedAgain: number): number {
  const again = mentionedAgain * share;
  return Math.log(again / frequency + (1 - again));
}

function sharedConcepts(
  report: readonly Mention[],
  item: readonly Mention[],
  room: 'mark' | 'material',
  frequencies: Frequencies,
  alreadyUsed: readonly string[],
): readonly Reason[] {
  const reasons: Reason[] = [];
  const taken = new Set<Mention>();
  for (const theirs of report) {
    if (alreadyUsed.includes(theirs.id) || theirs.id === 'size-tag') continue;
    let best: Mention | null = null;
    let bestNearness = 0;
    for (const ours of item) {
      const nearness = taken.has(ours) ? 0 : kinship(theirs.id, ours.id);
      if (nearness > bestNearness) {
        best = ours;
        bestNearness = nearness;
      }
    }
    if (!best || bestNearness < 0.1) continue;
    taken.add(best);
    const rarity = Math.sqrt(frequencies.of(room, theirs.id) * frequencies.of(room, best.id));
    const again = room === 'mark' ? fitted.markAgain : fitted.materialAgain;
    const weight = sharedWeight(rarity, theirs.share * best.share * bestNearness, again);
    reasons.push(reasonOf(fieldOf(best), theirs, best, weight));
  }
  return reasons;
}

/** What both sides say isn't there: the lid that is missing, the strap that broke off. */
function sharedAbsences(
  report: readonly Mention[],
  item: readonly Mention[],
  frequencies: Frequencies,
): readonly Reason[] {
  return report.flatMap((theirs) => {
    const nearness = (ours: Mention): number => kinship(theirs.id, ours.id);
    const ours = [...item].sort((a, b) => nearness(b) - nearness(a))[0];
    if (!ours || nearness(ours) < 0.1) return [];
    const rarity = Math.sqrt(
      frequencies.of('mark', absenceOf(theirs.id)) * frequencies.of('mark', absenceOf(ours.id)),
    );
    const share = theirs.share * ours.share * nearness(ours);
    return [reasonOf('marks', theirs, ours, sharedWeight(rarity, share, fitted.markAgain))];
  });
}

/** What one side takes for the thing and the other for something on it or in it. */
function contentsNamedAsKind(
  report: Reading,
  item: Reading,
  frequencies: Frequencies,
  alreadyUsed: readonly string[],
): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const [kinds, marks, isReport] of [
    [report.kinds, item.marks, true],
    [item.kinds, report.marks, false],
  ] as const) {
    for (const kind of kinds) {
      if (alreadyUsed.includes(kind.id)) continue;
      const mark = marks.find(({ id }) => id === kind.id);
      if (!mark) continue;
      const rarity = Math.max(frequencies.of('mark', kind.id), frequencies.of('kind', kind.id));
      const weight = sharedWeight(rarity, kind.share * mark.share * 0.5, fitted.markAgain);
      reasons.push(
        isReport
          ? reasonOf('contents', kind, mark, weight)
          : reasonOf('contents', mark, kind, weight),
      );
    }
  }
  return reasons;
}

function sharedWords(
  report: readonly Mention[],
  item: readonly Mention[],
  frequencies: Frequencies,
): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const theirs of report) {
    let best: Reason | null = null;
    for (const ours of item) {
      if (ours.id !== theirs.id) continue;
      const reason = sharedWord(theirs, ours, frequencies);
      if (!best || reason.weight > best.weight) best = reason;
    }
    if (best) reasons.push(best);
  }
  return reasons;
}

function sharedWord(theirs: Mention, ours: Mention, frequencies: Frequencies): Reason {
  const written = theirs.insteadOf ?? ours.insteadOf ?? theirs.id;
  const frequency = Math.sqrt(frequencies.of('word', theirs.id) * frequencies.of('word', written));
  const trust = trustInWord(theirs.surface);
  const weight = sharedWeight(frequency, theirs.share * ours.share * trust, fitted.wordAgain);
  return reasonOf('words', theirs, ours, weight);
}

/** A bare number or an ordinary word is often there by chance; a name, a code or initials are not. */
function trustInWord(surface: string): number {
  if (/^\d{1,2}$/.test(surface)) return fitted.shortNumberTrust;
  const isName = /[\d\p{Lu}]/u.test(surface) || !/\p{Ll}/u.test(surface);
  return isName ? 1 : fitted.ordinaryWordTrust;
}

/** Two materials, two patterns or two sizes where one thing has only one: mild evidence against. */
function contradictions(report: Reading, item: Reading): readonly Reason[] {
  const reasons: Reason[] = [];
  const [theirMaterial] = report.materials;
  const [ourMaterial] = item.materials;
  if (theirMaterial && ourMaterial && !anyKin(report.materials, item.materials)) {
    reasons.push(reasonOf('material', theirMaterial, ourMaterial, fitted.materialOther));
  }
  for (const [room, weight] of [
    ['size', fitted.sizeOther],
    ['pattern', fitted.materialOther],
  ] as const) {
    const theirs = report.marks.filter(({ id }) => concepts.get(id)?.room === room);
    const ours = item.marks.filter(({ id }) => concepts.get(id)?.room === room);
    const [a] = theirs;
    const [b] = ours;
    if (a && b && !anyKin(theirs, ours)) reasons.push(reasonOf(fieldOf(a), a, b, weight * a.share));
  }
  return reasons;
}

/** What one side says isn't there and the other saw. */
function denials(report: Reading, item: Reading): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const theirs of report.absent) {
    const ours = [...item.marks, ...item.materials].find(({ id }) => kinship(id, theirs.id) > 0.2);
    if (ours)
      reasons.push(
        reasonOf(fieldOf(ours), theirs, ours, fitted.denied * theirs.share * ours.share),
      );
  }
  const whole = wholeAndNot(report, item);
  if (whole) reasons.push(whole);
  for (const ours of item.absent) {
    const theirs = [...report.marks, ...report.materials].find(
      ({ id }) => kinship(id, ours.id) > 0.2,
    );
    if (theirs)
      reasons.push(
        reasonOf(fieldOf(ours), theirs, ours, fitted.denied * theirs.share * ours.share),
      );
  }
  return reasons;
}

/** "Complete" on one side and "lid missing" on the other. */
function wholeAndNot(report: Reading, item: Reading): Reason | null {
  for (const [ofReport, ofItem] of [
    ['complete-state', 'missing-part'],
    ['missing-part', 'complete-state'],
  ] as const) {
    const theirs = report.marks.find(({ id }) => id === ofReport);
    const ours = item.marks.find(({ id }) => id === ofItem);
    if (theirs && ours) {
      return reasonOf('marks', theirs, ours, fitted.denied * theirs.share * ours.share);
    }
  }
  return null;
}

function anyKin(report: readonly Mention[], item: readonly Mention[]): boolean {
  return report.some((a) => item.some((b) => kinship(a.id, b.id) > 0.1));
}

/** A thing named beside the thing itself is what it holds or carries. */
function fieldOf({ id }: Mention): Evidence['field'] {
  const room = concepts.get(id)?.room;
  if (room === 'material' || room === 'size') return room;
  return room === 'kind' ? 'contents' : 'marks';
}

function reasonOf(
  field: Evidence['field'],
  theirs: Mention,
  ours: Mention,
  weight: number,
): Reason {
  const terms = [theirs.id, ours.id];
  return { field, weight, report: theirs.surface, item: ours.surface, amount: null, terms };
}
