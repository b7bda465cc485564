/** The page's own files on this phone, kept by a service worker so that it opens without a connection. */

let waiting: ServiceWorker | null = null;
const watchers = new Set<() => void>();

/** Whether a newer version of the page has been fetched and waits. */
export function hasNewerPage(): boolean {
  return waiting !== null;
}

export function watchNewerPage(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Change over to the newer version, and show it. */
export function loadNewerPage(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting?.postMessage({ wish: 'take-over' });
}

/** Keep the page on this phone; where that is refused, it works as long as there is a connection. */
export async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('/guest/sw.js', {
      scope: '/guest/',
    });
    const noticeNewer = () => {
      // Without a page in charge before it, this is the first version and needs no asking.
      if (!registration.waiting || !navigator.serviceWorker.controller) return;
      waiting = registration.waiting;
      for (const watcher of watchers) watcher();
    };
    noticeNewer();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', noticeNewer);
    });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ wish: 'keep', urls: loadedFiles() });
  } catch {
    // Private windows refuse service workers.
  }
}

/** What this very page was put together from: its words and typefaces among them. */
function loadedFiles(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((url) => url.startsWith(`${location.origin}/guest/assets/`));
}
