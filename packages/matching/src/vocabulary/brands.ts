import table from '../../data/brands.json';
import { namesIn } from './table.ts';

export interface BrandProduct {
  readonly name: string;
  readonly kind: string | null;
}

export interface Brand {
  readonly id: string;
  readonly names: readonly string[];
  /** The name is an ordinary word too ("coach", "gap") and needs a capital letter. */
  readonly isWord: boolean;
  readonly products: readonly BrandProduct[];
  /** What a thing of this brand is when nothing else is said. */
  readonly usualKind: string | null;
}

/** A maker as it stands in the data file; products are listed by the kind they are, or under `any`. */
interface BrandLine {
  readonly names: string;
  readonly isWord?: boolean;
  readonly usualKind?: string;
  readonly products?: Readonly<Record<string, string>>;
}

const lines: Readonly<Record<string, BrandLine>> = table;

/** Makers of things that people lose, and what their products are. */
export const brands: readonly Brand[] = Object.entries(lines).map(([id, line]) => ({
  id,
  names: namesIn(line.names),
  isWord: line.isWord ?? false,
  usualKind: line.usualKind ?? null,
  products: Object.entries(line.products ?? {}).flatMap(([kind, names]) =>
    namesIn(names).map((name) => ({ name, kind: kind === 'any' ? null : kind })),
  ),
}));
