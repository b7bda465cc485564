import { createContext, useContext } from 'react';

export interface Arrivals {
  /** The one who has just come to an empty desk, for a moment. */
  readonly justCame: string | null;
  readonly isChimeOn: boolean;
  readonly toggleChime: () => void;
}

/** Who has just come to an empty desk; nobody does where nobody watches. */
export const ArrivalsContext = createContext<Arrivals>({
  justCame: null,
  isChimeOn: true,
  toggleChime: () => undefined,
});

/** Who has just come, whatever screen is open, and whether it is heard. */
export function useArrivals(): Arrivals {
  return useContext(ArrivalsContext);
}
