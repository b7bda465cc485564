import { names, type Sense } from '../vocabulary/senses.ts';
import { isArabic } from './arabic.ts';
import { baseForms } from './inflection.ts';

const shortestPart = 3;
const joints = ['', 's', 'n', 'en', 'e', 'es'];

/**
 * The names inside a word that German or Dutch (or a missing space) has written together,
 * last part first because it says what the thing is. Empty when there are none.
 */
export function splitCompound(word: string): readonly string[] {
  if (word.length < shortestPart * 2 + 1 || isArabic(word)) return [];
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const head = knownForm(word.slice(at));
    if (!head) continue;
    const first = word.slice(0, at);
    const modifier = knownModifier(first);
    if (modifier) return [head, modifier];
    const deeper = splitCompound(first);
    if (deeper.length > 0) return [head, ...deeper];
    // Half of a long word unknown: "Touristenrucksack" is still a rucksack.
    if (head.length >= 5 && first.length >= 4) return [head];
  }
  return [];
}

function knownModifier(first: string): string | null {
  for (const joint of joints) {
    if (!first.endsWith(joint)) continue;
    const part = knownForm(first.slice(0, first.length - joint.length));
    if (part) return part;
    if (joint === '' && names.single.has(`${first}e`)) return `${first}e`;
  }
  return null;
}

function knownForm(part: string): string | null {
  if (part.length < shortestPart) return null;
  if (isThing(names.single.get(part))) return part;
  if (part.length < shortestPart + 2) return null;
  const base = baseForms(part).find(
    ({ word }) => word.length > 3 && isThing(names.single.get(word)),
  );
  return base?.word ?? null;
}

function isThing(senses: readonly Sense[] | undefined): boolean {
  return senses?.some(({ room, needsCapital }) => room !== 'size' && !needsCapital) ?? false;
}
