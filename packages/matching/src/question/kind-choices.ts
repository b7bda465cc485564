import type { Reading } from '../reading/reading.ts';
import { concepts } from '../vocabulary/concepts.ts';

/** More than this cannot be taken in at a glance. */
const mostChoices = 24;
/** A kind that is less likely than this part of the likeliest isn't meant. */
const leastPart = 0.5;

const children = new Map<string, readonly string[]>();

/** The sorts of a kind, by the order of the vocabulary. */
function sortsOf(kind: string): readonly string[] {
  const known = children.get(kind);
  if (known) return known;
  const sorts = [...concepts.values()]
    .filter(({ room, parent }) => room === 'kind' && parent === kind)
    .map(({ id }) => id);
  children.set(kind, sorts);
  return sorts;
}

/**
 * The more exact kinds of what somebody said they lost: generation by
 * generation, as many as can be shown. From the vocabulary alone, whatever
 * lies on the shelves; empty when they have been exact already.
 */
export function kindChoices({ kinds }: Reading): readonly string[] {
  const most = Math.max(0, ...kinds.map(({ share }) => share));
  const said = kinds.filter(({ share }) => share >= most * leastPart).map(({ id }) => id);
  const choices: string[] = [];
  for (let generation = said; generation.length > 0; ) {
    const next = [...new Set(generation.flatMap(sortsOf))].filter((id) => !choices.includes(id));
    if (choices.length > 0 && choices.length + next.length > mostChoices) break;
    choices.push(...next.slice(0, mostChoices));
    generation = next;
  }
  return choices.length > 1 ? choices : [];
}

/** Is that a kind of the vocabulary? */
export function isKind(id: string): boolean {
  return concepts.get(id)?.room === 'kind';
}

/** What a kind is called, by language; null for what isn't a kind. The first name of a line is the one to show. */
export function nameOfKind(id: string): Readonly<Record<string, string>> | null {
  const concept = concepts.get(id);
  if (concept?.room !== 'kind') return null;
  return Object.fromEntries(
    Object.entries(concept.names).flatMap(([language, [name]]) => (name ? [[language, name]] : [])),
  );
}

/** What kinds on one list are called: where two share their first name, the later one goes by another of its own. */
export function namesOfKinds(
  ids: readonly string[],
): readonly (Readonly<Record<string, string>> | null)[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const concept = concepts.get(id);
    if (concept?.room !== 'kind') return null;
    return Object.fromEntries(
      Object.entries(concept.names).flatMap(([language, names]) => {
        const name = names.find((each) => !taken.has(`${language} ${each}`)) ?? names[0];
        taken.add(`${language} ${name}`);
        return name ? [[language, name]] : [];
      }),
    );
  });
}
