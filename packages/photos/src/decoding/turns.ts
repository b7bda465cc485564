/** A few places of which each serves one at a time. */
export interface Turns<Place> {
  /** The next free place: first come, first served. */
  enter(): Promise<Place>;
  leave(place: Place): void;
}

/** Let many take turns at a few places. */
export function takeTurns<Place>(places: readonly Place[]): Turns<Place> {
  const free = [...places];
  const waiting: ((place: Place) => void)[] = [];
  return {
    async enter() {
      return free.shift() ?? new Promise((resolve) => waiting.push(resolve));
    },
    leave(place) {
      const next = waiting.shift();
      if (next) next(place);
      else free.push(place);
    },
  };
}
