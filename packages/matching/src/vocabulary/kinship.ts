import { fitted } from '../fitted.ts';
import { concepts } from './concepts.ts';

const kin = new Map<string, ReadonlyMap<string, number>>();
const lineages = new Map<string, readonly string[]>();

/** A concept and everything above it, nearest first. */
export function lineageOf(id: string): readonly string[] {
  const known = lineages.get(id);
  if (known) return known;
  const lineage: string[] = [];
  for (let at: string | null = id; at !== null; at = concepts.get(at)?.parent ?? null) {
    lineage.push(at);
  }
  lineages.set(id, lineage);
  return lineage;
}

/** Whether one is the other, or a sort of it, or both are sorts of one thing. */
export function isRelated(a: string, b: string): boolean {
  return a === b || lineageOf(a).includes(b) || lineageOf(b).includes(a);
}

/** How readily a thing that one person calls `a` is called `b` by another (0 to 1), the same both ways. */
export function kinship(a: string, b: string): number {
  return kinOf(a).get(b) ?? 0;
}

/** All concepts that a thing called `id` may be called by somebody else, with their kinship. */
export function kinOf(id: string): ReadonlyMap<string, number> {
  const known = kin.get(id);
  if (known) return known;
  const related = gatherKin(id);
  kin.set(id, related);
  return related;
}

/** Forget what was derived from the fitted numbers, after one of them has changed. */
export function forgetKinship(): void {
  kin.clear();
}

const childrenOf = new Map<string, string[]>();
const alikeOf = new Map<string, string[]>();
for (const { id, parent, lookAlikes } of concepts.values()) {
  if (parent !== null) append(childrenOf, parent, id);
  for (const other of lookAlikes) {
    append(alikeOf, id, other);
    append(alikeOf, other, id);
  }
}

function append(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}

/** From the nearest relations to the farthest: the nearer one counts. */
function gatherKin(id: string): ReadonlyMap<string, number> {
  const related = new Map<string, number>([[id, 1]]);
  const relate = (other: string, nearness: number): void => {
    if ((related.get(other) ?? 0) < nearness) related.set(other, nearness);
  };
  const [, parent, ...above] = lineageOf(id);
  const children = childrenOf.get(id) ?? [];
  for (const other of alikeOf.get(id) ?? []) relate(other, fitted.kinLookAlike);
  for (const child of children) {
    relate(child, fitted.kinParent);
    for (const below of descendantsOf(child)) relate(below, fitted.kinGrandparent);
  }
  if (parent === undefined) return related;
  relate(parent, fitted.kinParent);
  for (const ancestor of above) relate(ancestor, fitted.kinGrandparent);
  for (const sibling of childrenOf.get(parent) ?? []) relate(sibling, fitted.kinSibling);
  const root = above.at(-1) ?? parent;
  for (const cousin of descendantsOf(root)) relate(cousin, fitted.kinCousin);
  return related;
}

function descendantsOf(id: string): readonly string[] {
  return (childrenOf.get(id) ?? []).flatMap((child) => [child, ...descendantsOf(child)]);
}
