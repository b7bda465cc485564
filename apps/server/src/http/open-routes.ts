/**
 * Everything that answers and is no endpoint of the contract: pages, pictures
 * of pages, and what those who run the server look at. All of it is public.
 */
export const openRoutes = [
  { method: 'GET', path: '/livez' },
  { method: 'GET', path: '/readyz' },
  { method: 'GET', path: '/api/openapi.json' },
  { method: 'GET', path: '/launcher/atkinson.woff2' },
  { method: 'GET', path: '/favicon.ico' },
  { method: 'GET', path: '/demo/inbox' },
  { method: 'GET', path: '/' },
] as const;

/** Folders of files that are served below these paths. */
export const openFolders = ['/kiosk', '/staff', '/guest', '/wall', '/launcher'] as const;
