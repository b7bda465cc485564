import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import express, { type Request, type Response, Router } from 'express';
import { chooseTwin, preferCompressed } from './compressed-files.ts';
import { allowScriptsInPage } from './scripts-in-page.ts';

/** The four screens; each is a folder of built files under `apps/`. */
export const screens = ['kiosk', 'staff', 'guest', 'wall'] as const;

export interface PageFolders {
  /** Holds `kiosk/dist`, `staff/dist`, `guest/dist` and `wall/dist`. */
  readonly apps: string;
  readonly launcher: string;
}

const fiveMinutes = 'public, max-age=300';
const forever = 'public, max-age=31536000, immutable';

/** Serves the launcher at `/` and the four screens, each under its name. */
export function pageRoutes(folders: PageFolders, isDemo: boolean): Router {
  const router = Router();
  for (const screen of screens) {
    const dist = join(folders.apps, screen, 'dist');
    router.use(
      `/${screen}`,
      named(`/${screen}`),
      preferCompressed(dist),
      files(dist),
      (request, response, next) => {
        if (request.method !== 'GET' && request.method !== 'HEAD') return next();
        if (/\.\w+$/.test(request.path)) return next();
        return sendPage(request, response, dist);
      },
    );
  }
  router.get('/launcher/atkinson.woff2', named('/launcher'), (_request, response) => {
    response.set('Cache-Control', fiveMinutes).sendFile(typeface, { cacheControl: false });
  });
  router.get('/favicon.ico', named('/favicon.ico'), (_request, response) => {
    response.set('Cache-Control', fiveMinutes).type('image/svg+xml');
    response.sendFile(join(folders.launcher, 'homeward.svg'), { cacheControl: false });
  });
  router.get('/demo/inbox', named('/demo/inbox'), (request, response, next) => {
    if (!isDemo) return next();
    return sendPage(request, response, folders.launcher, 'inbox.html');
  });
  router.use('/launcher', named('/launcher'), files(folders.launcher));
  router.get('/', named('/'), (request, response) => sendPage(request, response, folders.launcher));
  return router;
}

const typeface = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);

/** Names in `assets/` carry a hash of their content; everything else may change. */
function files(folder: string) {
  return express.static(folder, {
    index: false,
    redirect: false,
    setHeaders(response, path) {
      const isHashed = /[\\/]assets[\\/]/.test(path);
      const isPage = path.endsWith('.html') || /[\\/](sw|service-worker)\.js(\.\w+)?$/.test(path);
      response.setHeader('Cache-Control', isHashed ? forever : isPage ? 'no-cache' : fiveMinutes);
    },
  });
}

function named(route: string): express.RequestHandler {
  return (_request, response, next) => {
    response.locals['route'] = route;
    next();
  };
}

async function sendPage(
  request: Request,
  response: Response,
  folder: string,
  name = 'index.html',
): Promise<void> {
  const page = join(folder, name);
  if (!existsSync(page)) {
    response
      .status(503)
      .type('text')
      .send('This screen has not been built yet: npm start does it.\n');
    return;
  }
  await allowScriptsInPage(response, page);
  const twin = chooseTwin(request, response, page, 'html');
  response.set('Cache-Control', 'no-cache');
  response.sendFile(page + twin, { cacheControl: false });
}
