/** Crockford's base 32: no I, L, O or U, so that a slip can be read out and typed without doubt. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code a person meant: case, spaces and dashes don't matter, and the letters
 * that look like digits are taken for them (O is 0; I and L are 1). Anything
 * else is dropped, and what is longer than `length` is cut.
 */
export function readCode(typed: string, length: number): string {
  const meant = typed.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return [...meant]
    .filter((sign) => alphabet.includes(sign))
    .slice(0, length)
    .join('');
}

/** `K7M4QX` as it is printed: `K7M-4QX`. */
export function showCode(code: string, groupLength = 3): string {
  const groups = code.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? [];
  return groups.join('-');
}
