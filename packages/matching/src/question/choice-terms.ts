import type {
  contentChoices,
  markChoices,
  materialChoices,
  patternChoices,
  sizeChoices,
} from '@homeward/domain';

type Terms<Choices extends readonly string[]> = Readonly<
  Record<Choices[number], readonly string[]>
>;

/** What each answer on offer stands for in the vocabulary, most usual first. Answers that deny stand for nothing. */
export const choiceTerms = {
  pattern: {
    plain: ['plain'],
    striped: ['striped'],
    checked: ['checked', 'tartan'],
    dotted: ['dotted'],
    floral: ['floral', 'flower'],
    'animal-print': ['leopard', 'cow-print'],
    camouflage: ['camouflage'],
    quilted: ['quilted'],
    glittery: ['glittery', 'sequins'],
    'colourful-print': ['pattern', 'paisley', 'patchwork', 'marbled'],
  } satisfies Terms<typeof patternChoices>,
  material: {
    leather: ['leather', 'faux-leather', 'suede'],
    fabric: ['fabric', 'canvas', 'cotton', 'nylon'],
    denim: ['denim'],
    knitted: ['knitted', 'wool', 'crochet'],
    plush: ['plush-fur'],
    plastic: ['plastic', 'acrylic'],
    rubber: ['rubber', 'silicone'],
    metal: ['metal', 'steel', 'sterling'],
    wood: ['wood'],
    glass: ['glass-material', 'ceramic'],
    straw: ['straw-material'],
    paper: ['paper-material'],
  } satisfies Terms<typeof materialChoices>,
  size: {
    small: ['small'],
    medium: ['medium-size'],
    large: ['large'],
  } satisfies Terms<typeof sizeChoices>,
  marks: {
    nothing: [],
    name: ['name-mark', 'initials'],
    sticker: ['sticker'],
    'key-ring': ['keychain', 'charm', 'luggage-tag'],
    badge: ['pin-badge', 'badge-mark', 'patch'],
    picture: ['animal', 'character', 'heart', 'star', 'flower'],
    ribbon: ['bow', 'pompom', 'tassel'],
    damage: ['cracked', 'scratched', 'torn', 'broken', 'worn', 'frayed', 'dented', 'chipped'],
  } satisfies Terms<typeof markChoices>,
  contents: {
    empty: [],
    clothes: ['clothing'],
    phone: ['phone'],
    cable: ['charger', 'cable', 'power-bank'],
    keys: ['keys'],
    money: ['cash', 'money-inside'],
    cards: ['card', 'bank-card'],
    papers: ['document', 'ticket', 'receipt-inside', 'envelope'],
    glasses: ['glasses', 'sunglasses'],
    camera: ['camera'],
    food: ['food', 'drink', 'bottle', 'lunch-box'],
    toy: ['toy', 'plush'],
    book: ['book', 'notebook'],
    care: ['makeup', 'medicine', 'sunscreen', 'tissues', 'diapers'],
  } satisfies Terms<typeof contentChoices>,
} as const;

export type TermTopic = keyof typeof choiceTerms;

/** Topics whose answers stand for something on the thing, in it or of it. */
export function isTermTopic(topic: string): topic is TermTopic {
  return Object.hasOwn(choiceTerms, topic);
}

/** The concepts an answer stands for; none for a denial, or an answer that isn't on the list. */
export function termsOfChoice(topic: TermTopic, choice: string): readonly string[] {
  const terms: Readonly<Record<string, readonly string[]>> = choiceTerms[topic];
  return Object.hasOwn(terms, choice) ? (terms[choice] ?? []) : [];
}
