import lines from '../../data/han-variants.json';

/** Traditional or Japanese form, then simplified form: two characters a pair. */
const pairs = lines.join(' ');

const toSimplified = new Map<string, string>(
  pairs
    .split(/\s+/)
    .filter((pair) => [...pair].length === 2)
    .map((pair) => [...pair] as [string, string]),
);

/** The simplified form of a Han character; every other letter stays as it is. */
export function simplified(letter: string): string {
  return toSimplified.get(letter) ?? letter;
}
