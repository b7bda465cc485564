import { names, type Sense } from '../vocabulary/senses.ts';
import { isBesideProduct } from './makers.ts';
import type { Meant } from './slips.ts';
import type { Token } from './tokens.ts';

/** Short words are a maker's name misspelt by a single slip, shorter ones by a doubled letter written once. */
const shortestMaker = 5;
const longMaker = 8;
const mostForMaker = 1;

/** How far a correction is believed, by the letters of the word: short words are near to too many others. */
const certainties: Readonly<Record<number, number>> & { readonly longer: number } = {
  4: 0.4,
  5: 0.5,
  longer: 0.6,
};

/** How far the correction of a word is believed (0 to 1). */
export function slipCertainty(word: string): number {
  return certainties[word.length] ?? certainties.longer;
}

/**
 * What a misspelt word may mean. Makers' names are no words of a language, and nearly everything is
 * near to one of them; with a capital it may be anybody's, unless it stands beside what the maker makes.
 */
export function misspeltAs(
  { word, cost, isPlain }: Meant,
  tokens: readonly Token[],
  at: number,
  isName: boolean,
): readonly Sense[] | undefined {
  const { text, surface, clause } = tokens[at] as Token;
  if (isPlain || word === text) return undefined;
  const most = text.length >= shortestMaker ? mostForMaker : mostForMaker / 2;
  const isNear = text.length >= longMaker || cost <= most;
  const isFree = !/^\p{Lu}/u.test(surface) || (!isName && tokens[at + 1]?.clause !== clause);
  return names.single.get(word)?.filter(({ room, id }) => {
    if (room !== 'brand') return !isName;
    return isNear && (isFree || isBesideProduct(id, tokens, at));
  });
}
