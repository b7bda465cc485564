import type { DeviceView, VenueView } from '@homeward/contract';
import { createContext, useContext } from 'react';

interface Kiosk {
  readonly venue: VenueView;
  readonly device: DeviceView;
}

export const KioskContext = createContext<Kiosk | null>(null);

/** The venue, and which of its kiosks this is. */
export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext);
  if (!kiosk) throw new Error('useKiosk needs a KioskContext above it');
  return kiosk;
}
