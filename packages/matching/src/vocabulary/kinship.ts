import { concepts } from './concepts.ts';

/** How readily one is called the other: 1 for the same concept, 0 for strangers. */
export const kinshipOf = {
  same: 1,
  lookAlike: 0.22,
  parent: 0.3,
  grandparent: 0.15,
  sibling: 0.02,
  cousin: 0.006,
} as const;

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

function gatherKin(id: string): ReadonlyMap<string, number> {
  const related = new Map<string, number>([[id, kinshipOf.same]]);
  const relate = (other: string, nearness: number): void => {
    if ((related.get(other) ?? 0) < nearness) related.set(other, nearness);
  };
  const own = concepts.get(id);
  const lineage = lineageOf(id);
  for (const other of concepts.values()) {
    if (other.id === id) continue;
    if (own?.lookAlikes.includes(other.id) || other.lookAlikes.includes(id)) {
      relate(other.id, kinshipOf.lookAlike);
    }
    const otherLineage = lineageOf(other.id);
    const up = lineage.indexOf(other.id);
    const down = otherLineage.indexOf(id);
    const steps = Math.max(up, down);
    if (steps === 1) relate(other.id, kinshipOf.parent);
    else if (steps > 1) relate(other.id, kinshipOf.grandparent);
    else if (lineage[1] && lineage[1] === otherLineage[1]) relate(other.id, kinshipOf.sibling);
    else if (lineage.length > 1 && lineage.at(-1) === otherLineage.at(-1)) {
      relate(other.id, kinshipOf.cousin);
    }
  }
  return related;
}
