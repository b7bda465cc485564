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

/**
 * Read a table of brands. Each line is `id (usual kind) | names | product = kind, product = kind`;
 * `!` before the id marks a name that is also an ordinary word.
 */
export function readBrands(table: string): readonly Brand[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', names = '', products = ''] = line.split('|').map((part) => part.trim());
      const [, isWord, id = '', usualKind] = /^(!?)([\w-]+)(?: \(([\w-]+)\))?$/.exec(head) ?? [];
      if (id === '') throw new Error(`Brand line without an id: ${line}`);
      return {
        id,
        names: list(names),
        isWord: isWord === '!',
        products: list(products).map((product) => {
          const [name = '', kind] = product.split('=').map((part) => part.trim());
          return { name, kind: kind ?? null };
        }),
        usualKind: usualKind ?? null,
      };
    });
}

function list(column: string): readonly string[] {
  return column
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
