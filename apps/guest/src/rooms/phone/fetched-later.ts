import { type ComponentType, lazy } from 'react';

/** Milliseconds until code that could not be fetched is asked for again. */
const againMs = 2_000;

/**
 * A part of the page whose code is fetched when it is first shown. Without a
 * connection it waits for one: what is already there must not go down with it.
 */
export function fetchedLater<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await untilFetched(load) }));
}

async function untilFetched<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, againMs));
    return untilFetched(load);
  }
}
