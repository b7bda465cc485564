import { useSyncExternalStore } from 'react';

const query = '(orientation: landscape)';

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** True on a screen that is wider than high: more columns fit. */
export function useIsLying(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
