import { fold } from '../reading/fold.ts';
import { baseForms } from '../reading/inflection.ts';
import { nearestWord } from '../reading/slips.ts';
import { type Token, tokenise } from '../reading/tokens.ts';
import { kinOf } from '../vocabulary/kinship.ts';
import { anyLanguage, names } from '../vocabulary/senses.ts';
import { Postings } from './postings.ts';
import { WordList } from './word-list.ts';

const prefixWordsTried = 30;

/** Slots that a word leads to, and how far it is believed. */
interface Lead {
  readonly slots: readonly number[];
  readonly trust: number;
}

/** Finds descriptions by words while they are typed: in any order, in any shipped language. */
export class TypingSearch {
  /** Where what words mean is found. */
  readonly #meant: Postings;
  /** Where the words themselves are found. */
  readonly #written = new Postings();
  readonly #words = new WordList();

  constructor(meant: Postings) {
    this.#meant = meant;
  }

  /** The literal words of a text, for finding it again by what was written. */
  static wordsOf(tokens: readonly Token[]): ReadonlySet<string> {
    const words = new Set<string>();
    for (const { text: word, script } of tokens) {
      if (script === 'spaced') words.add(word);
      else for (let at = 0; at + 1 <= word.length; at += 1) words.add(word.slice(at, at + 2));
    }
    return words;
  }

  add(words: ReadonlySet<string>, slot: number): void {
    for (const word of words) {
      if (this.#written.add(word, slot)) this.#words.add(word);
    }
  }

  remove(words: ReadonlySet<string>, slot: number): void {
    for (const word of words) {
      if (this.#written.remove(word, slot)) this.#words.remove(word);
    }
  }

  /** Slots for the words typed so far, those with more of the rarer words first. */
  search(typed: string, total: number, limit: number): readonly number[] {
    const words = [...TypingSearch.wordsOf(tokenise(typed))].slice(0, 12);
    const endsInside = !/\s$/.test(typed);
    const scores = new Map<number, number>();
    for (const [at, word] of words.entries()) {
      const isLast = endsInside && at === words.length - 1;
      const best = new Map<number, number>();
      for (const { slots, trust } of this.#leadsOf(word, isLast)) {
        const weight = trust * Math.log(1 + total / (slots.length + 0.5));
        for (const slot of slots.slice(-5000)) {
          if ((best.get(slot) ?? 0) < weight) best.set(slot, weight);
        }
      }
      for (const [slot, weight] of best) scores.set(slot, (scores.get(slot) ?? 0) + 1 + weight);
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])
      .slice(0, limit)
      .map(([slot]) => slot);
  }

  #leadsOf(word: string, isLast: boolean): readonly Lead[] {
    const leads: Lead[] = [{ slots: this.#written.of(word), trust: 1 }];
    const follow = (term: string, trust: number) =>
      leads.push({ slots: this.#meant.of(term), trust });
    if (isLast) {
      for (const longer of this.#words.startingWith(word, prefixWordsTried)) {
        leads.push({ slots: this.#written.of(longer), trust: 0.8 });
      }
    }
    const meant = names.single.get(word) ?? names.unspaced.get(word) ?? this.#guessed(word);
    for (const { room, id } of meant ?? []) {
      if (room === 'kind' || room === 'mark') {
        for (const [kin, nearness] of kinOf(id)) {
          if (nearness < 0.1) continue;
          follow(`kind:${kin}`, 0.9 * nearness);
          follow(`mark:${kin}`, 0.6 * nearness);
        }
      } else follow(`${room === 'pattern' ? 'mark' : room}:${id}`, 0.8);
    }
    return leads;
  }

  /** What an inflected or misspelt word stands for. */
  #guessed(word: string) {
    for (const { word: base } of baseForms(word)) {
      const meant = names.single.get(base);
      if (meant) return meant;
    }
    const near = this.#written.has(word) ? null : nearestWord(fold(word), anyLanguage);
    return near ? names.single.get(near.word) : undefined;
  }
}
