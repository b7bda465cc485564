import type { Api } from '@homeward/client';
import type { VenueView } from '@homeward/contract';

const pauseMs = 2_000;

/** A display is switched on before its server as often as after: ask until it answers. */
export async function waitForVenue(api: Api): Promise<VenueView> {
  for (;;) {
    try {
      return await api.call('venue.read', {});
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
