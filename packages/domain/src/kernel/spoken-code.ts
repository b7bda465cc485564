/**
 * A code as somebody typed or read it out, in the form in which it was made:
 * Crockford's base 32 takes O for 0 and I or L for 1, and dashes and blanks
 * only help the eye. Source: https://www.crockford.com/base32.html
 */
export function readSpokenCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
