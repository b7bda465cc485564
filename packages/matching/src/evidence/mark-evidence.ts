import { fitted } from '../fitted.ts';
import type { Mention, Reading } from '../reading/reading.ts';
import { concepts } from '../vocabulary/concepts.ts';
import { kinship } from '../vocabulary/kinship.ts';
import { denials, sharedAbsences } from './absence-evidence.ts';
import type { Frequencies } from './frequencies.ts';
import { fieldOf, reasonOf, sharedWeight } from './mark-reason.ts';
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
    const rarity =
      room === 'mark'
        ? markRarity(theirs.id, best.id, alreadyUsed, frequencies)
        : Math.sqrt(frequencies.of(room, theirs.id) * frequencies.of(room, best.id));
    const again = room === 'mark' ? fitted.markAgain : fitted.materialAgain;
    const weight = sharedWeight(rarity, theirs.share * best.share * bestNearness, again);
    reasons.push(reasonOf(fieldOf(best), theirs, best, weight));
  }
  return reasons;
}

/** How common a mark is: among things of the kind that both sides speak of, where they do. */
function markRarity(
  theirs: string,
  ours: string,
  [theirKind, ourKind]: readonly string[],
  frequencies: Frequencies,
): number {
  const share = (kind: string | undefined, mark: string): number => {
    return kind === undefined ? frequencies.of('mark', mark) : frequencies.ofKind(kind, mark);
  };
  return Math.sqrt(share(theirKind, theirs) * share(ourKind, ours));
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

function anyKin(report: readonly Mention[], item: readonly Mention[]): boolean {
  return report.some((a) => item.some((b) => kinship(a.id, b.id) > 0.1));
}
