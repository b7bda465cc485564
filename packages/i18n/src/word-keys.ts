import type { words as errors } from './locales/en/errors.ts';
import type { words as guest } from './locales/en/guest.ts';
import type { words as kiosk } from './locales/en/kiosk.ts';
import type { words as sharedWords } from './locales/en/shared-words.ts';
import type { words as staff } from './locales/en/staff.ts';
import type { words as wall } from './locales/en/wall.ts';

interface English {
  readonly kiosk: typeof kiosk;
  readonly staff: typeof staff;
  readonly guest: typeof guest;
  readonly wall: typeof wall;
  readonly 'shared-words': typeof sharedWords;
  readonly errors: typeof errors;
}

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${PluralForm}` ? Base : Key;

type Texts<Words, Path extends string = ''> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? [`${Path}${WithoutPlural<Key>}`, Words[Key]]
    : Texts<Words[Key], `${Path}${Key}.`>;
}[keyof Words & string];

type EnglishTexts = { [Text in Texts<English> as Text[0]]: Text[1] };

/** Every text of the screens by its dotted path: `kiosk.home.title`, `errors.photo.too-large`. */
export type WordKey = keyof EnglishTexts;

type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The values a text asks for: `{ from, to }` for `{{from}} to {{to}} min`, nothing for most. */
export type WordValues<Key extends WordKey> = [Placeholders<EnglishTexts[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<EnglishTexts[Key]>, string | number>>];

/** Says a text in the visitor's language. */
export type Translate = <Key extends WordKey>(key: Key, ...values: WordValues<Key>) => string;

/**
 * The shape another language must have: the same keys as English, and no others
 * but the plural forms English does not know.
 */
export type SameWords<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : SameWords<Words[Key]>;
} & {
  readonly [Key in keyof Words as Key extends `${infer Base}_other`
    ? `${Base}_${'zero' | 'two' | 'few' | 'many'}`
    : never]?: string;
};

/**
 * The shape of a language that may lag behind: no keys but those of English, and
 * English is said where one is missing. A test lists what is missing.
 */
export type LaterWords<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends string ? string : LaterWords<Words[Key]>;
} & {
  readonly [Key in keyof Words as Key extends `${infer Base}_other`
    ? `${Base}_${'zero' | 'two' | 'few' | 'many'}`
    : never]?: string;
};
