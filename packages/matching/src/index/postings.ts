/** For each term the slots of the descriptions that mention it, in ascending order. */
export class Postings {
  readonly #slotsOf = new Map<string, number[]>();

  /** True when the term is new. */
  add(term: string, slot: number): boolean {
    const slots = this.#slotsOf.get(term);
    if (!slots) {
      this.#slotsOf.set(term, [slot]);
      return true;
    }
    const last = slots.at(-1) ?? -1;
    if (slot > last) slots.push(slot);
    else if (slots[this.#placeOf(slots, slot)] !== slot) {
      slots.splice(this.#placeOf(slots, slot), 0, slot);
    }
    return false;
  }

  /** True when nothing mentions the term any longer. */
  remove(term: string, slot: number): boolean {
    const slots = this.#slotsOf.get(term);
    if (!slots) return false;
    const place = this.#placeOf(slots, slot);
    if (slots[place] === slot) slots.splice(place, 1);
    return slots.length === 0 && this.#slotsOf.delete(term);
  }

  of(term: string): readonly number[] {
    return this.#slotsOf.get(term) ?? [];
  }

  has(term: string): boolean {
    return this.#slotsOf.has(term);
  }

  /** The first place whose slot is not below the one sought. */
  #placeOf(slots: readonly number[], slot: number): number {
    let low = 0;
    let high = slots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((slots[middle] ?? 0) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
