import { untilThere } from '@homeward/client';
import { type ComponentType, lazy } from 'react';

/**
 * A part of the page whose code is fetched when it is first shown. Without a
 * connection it waits for one: what is already there must not go down with it.
 */
export function fetchedLater<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await untilThere(load) }));
}
