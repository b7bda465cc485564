import type { Language } from './languages.ts';
import type { AppRoom, Room } from './rooms.ts';

/** Texts of one room, nested as its author liked. */
interface Words {
  readonly [key: string]: string | Words;
}

type FlatWords = Record<string, string>;

/** Fetch the words of an app in one language, flat: `kiosk.home.title` to its text. */
export async function loadWords(
  language: Language,
  appRooms: readonly AppRoom[],
): Promise<FlatWords> {
  const wanted: readonly Room[] = [...appRooms, 'shared-words', 'errors'];
  const loaded = await Promise.all(
    wanted.map(async (room) => flatten(await loadRoom(language, room), `${room}.`)),
  );
  const words: FlatWords = Object.assign({}, ...loaded);
  if (language !== 'fr') return words;
  return Object.fromEntries(Object.entries(words).map(([path, text]) => [path, boundFrench(text)]));
}

/** French sets a space before these marks; no line may break there. */
function boundFrench(text: string): string {
  return text.replace(/ ([?!:;»])/g, '\u00a0$1').replaceAll('« ', '«\u00a0');
}

async function loadRoom(language: Language, room: Room): Promise<Words> {
  // One chunk per language and room: a phone on a weak network loads only what it shows.
  const file: { readonly words: Words } = await import(`./locales/${language}/${room}.ts`);
  return file.words;
}

function flatten(words: Words, path: string): FlatWords {
  const flat: FlatWords = {};
  for (const [key, word] of Object.entries(words)) {
    if (typeof word === 'string') flat[path + key] = word;
    else Object.assign(flat, flatten(word, `${path}${key}.`));
  }
  return flat;
}
