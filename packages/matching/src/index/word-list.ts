const keyLength = 3;

/** Words grouped by their first letters, to find those that begin with what was typed so far. */
export class WordList {
  readonly #groups = new Map<string, Set<string>>();

  add(word: string): void {
    for (let length = 1; length <= Math.min(keyLength, word.length); length += 1) {
      const key = word.slice(0, length);
      const group = this.#groups.get(key);
      if (group) group.add(word);
      else this.#groups.set(key, new Set([word]));
    }
  }

  remove(word: string): void {
    for (let length = 1; length <= Math.min(keyLength, word.length); length += 1) {
      const key = word.slice(0, length);
      const group = this.#groups.get(key);
      group?.delete(word);
      if (group?.size === 0) this.#groups.delete(key);
    }
  }

  /** Up to `limit` words that begin with a prefix and are longer than it. */
  startingWith(prefix: string, limit: number): readonly string[] {
    const found: string[] = [];
    for (const word of this.#groups.get(prefix.slice(0, keyLength)) ?? []) {
      if (found.length >= limit) break;
      if (word.length > prefix.length && word.startsWith(prefix)) found.push(word);
    }
    return found;
  }
}
