/**
 * Spellings of one sound, in the order in which they are put right. Not the rules of one
 * language but those that the shipped ones have in common, after the idea of Metaphone
 * (Philips 1990): who spells by ear confuses these in any of them.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/(?:tsch|sch|tch|ch|sh|cz)/g, 'x'],
  [/(?:ti|ci|si)(?=o[nu]|a[nl])/g, 'x'],
  [/ph/g, 'f'],
  [/(?<=[aeiou])ght?/g, 't'],
  [/dg(?=[eiy])/g, 'j'],
  [/g(?=[eiy])/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/(?:ck|qu|c|q)/g, 'k'],
  [/(?:tz|ts|z)/g, 's'],
  [/(?:ll|lh)(?=[aeiou])/g, 'l'],
  [/mb$/g, 'm'],
  [/[bvw]/g, 'v'],
  [/d/g, 't'],
  [/g/g, 'k'],
  [/(?!^)h/g, ''],
  [/(.)\1+/g, '$1'],
];

const leastConsonants = 3;

/**
 * How a folded word in Latin letters sounds: its consonants as sounds, and whether it begins
 * with a vowel. Empty when that is too little to tell words apart.
 */
export function soundOf(word: string): string {
  let sound = word.replace(/^h(?=[aeiou])/, '');
  for (const [spelling, same] of spellings) sound = sound.replace(spelling, same);
  const consonants = sound.replace(/(?!^)[aeiouy]/g, '').replace(/^[aeiouy]/, 'a');
  const doubled = consonants.replace(/(.)\1+/g, '$1');
  return doubled.replace(/^a/, '').length < leastConsonants ? '' : doubled;
}
