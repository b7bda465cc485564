import { openApiDocument } from '@homeward/contract/open-api';
import express, { type ErrorRequestHandler, type Express, Router } from 'express';
import type { House } from '../open-house.ts';
import type { Log } from '../world/log.ts';
import type { SetUpDoor } from '../world/set-up-door.ts';
import type { Callers } from './caller.ts';
import { claimRoutes } from './claims.routes.ts';
import { type ContractRouter, createContractRouter } from './contract-router.ts';
import type { Cookies } from './cookies.ts';
import { counterRoutes } from './counters.routes.ts';
import { demoRoutes } from './demo.routes.ts';
import { deviceRoutes } from './devices.routes.ts';
import { eventRoutes } from './events.routes.ts';
import { feedbackRoutes } from './feedback.routes.ts';
import type { FilingLimit } from './filing-limit.ts';
import { foundItemRoutes } from './found-items.routes.ts';
import type { GuessGuard } from './guess-guard.ts';
import { guestRoutes } from './guest.routes.ts';
import { handInRoutes } from './hand-in.routes.ts';
import { handoverRoutes } from './handovers.routes.ts';
import { healthRoutes } from './health.ts';
import { lookAlikeRoutes } from './look-alikes.routes.ts';
import { lostReportRoutes } from './lost-reports.routes.ts';
import { matchRoutes } from './matches.routes.ts';
import { noticeRoutes } from './notices.routes.ts';
import { type Origins, refuseForeignChanges } from './origins.ts';
import { type PageFolders, pageRoutes } from './pages.ts';
import { photoRoutes } from './photos.routes.ts';
import { refusalOf, sendProblem } from './problems.ts';
import { promiseRoutes } from './promises.routes.ts';
import { limitRates, type RateLimits } from './rate-limits.ts';
import { logRequests } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { hearOut, type Patience, refuseLargeJson } from './slow-senders.ts';
import { staffRoutes } from './staff.routes.ts';
import { statusOf } from './status-of.ts';
import { ticketRoutes } from './tickets.routes.ts';
import { venueRoutes } from './venue.routes.ts';

export interface AppDeps {
  readonly house: House;
  readonly log: Log;
  readonly callers: Callers;
  readonly cookies: Cookies;
  readonly origins: Origins;
  readonly guesses: GuessGuard;
  readonly filings: FilingLimit;
  readonly handIns: FilingLimit;
  readonly setUpDoor: SetUpDoor;
  readonly rateLimits: RateLimits;
  readonly patience: Patience;
  readonly folders: PageFolders;
  readonly dataDir: string;
  readonly publicUrl: string;
  readonly trustedProxies: number;
  readonly version: string;
  readonly isDemo: boolean;
  readonly isStrict: boolean;
}

const mostJsonBytes = 64 * 1024;

/** Everything that answers over HTTP, in the order in which a request meets it. */
export function createApp(deps: AppDeps): Express {
  const { house, log, cookies, origins } = deps;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', deps.trustedProxies);

  app.use(logRequests(log));
  app.use(hearOut(deps.patience));
  app.use(...securityHeaders(deps.publicUrl));
  app.use(
    healthRoutes({
      store: house.deps.store,
      dataDir: deps.dataDir,
      isIndexLoaded: house.matcher.isLoaded,
    }),
  );
  app.use(...limitRates(deps.rateLimits, cookies));
  app.use(refuseForeignChanges(origins));
  app.use('/api', refuseLargeJson(mostJsonBytes), express.json({ limit: mostJsonBytes }));
  app.use(contractRoutes(deps));
  app.use(openApiRoute(deps));
  app.use('/api', (_request, response) => sendProblem(response, { code: 'request.not-found' }));
  app.use(pageRoutes(deps.folders, deps.isDemo));
  app.use((_request, response) => sendProblem(response, { code: 'request.not-found' }));
  app.use(answerFaults(log));
  return app;
}

function contractRoutes(deps: AppDeps): Router {
  const { callers, guesses, isDemo, isStrict } = deps;
  const router = Router();
  openDoors(createContractRouter({ router, callers, guesses, isDemo, isStrict }), deps);
  return router;
}

function openDoors(router: ContractRouter, deps: AppDeps): void {
  const { house, cookies, isDemo, publicUrl, setUpDoor } = deps;
  const { venue, codes } = house.deps;
  const { useCases } = house;
  venueRoutes(router, venue, { isDemo, ways: house.ways });
  deviceRoutes(router, useCases, venue, cookies);
  staffRoutes(router, useCases, { venue, cookies, setUpDoor });
  demoRoutes(router, useCases, { venue, cookies });
  foundItemRoutes(router, useCases);
  photoRoutes(router, useCases);
  const links = { publicUrl, codes };
  lostReportRoutes(router, useCases, venue, links);
  guestRoutes(router, useCases, { venue, links, filings: deps.filings });
  handInRoutes(router, useCases, deps.handIns);
  promiseRoutes(router, useCases, venue);
  feedbackRoutes(router, useCases);
  noticeRoutes(router, useCases, house.ways);
  matchRoutes(router, useCases);
  lookAlikeRoutes(router, useCases);
  claimRoutes(router, useCases);
  handoverRoutes(router, useCases);
  ticketRoutes(router, useCases);
  counterRoutes(router, useCases);
  eventRoutes(router, useCases);
}

function openApiRoute({ publicUrl, version }: AppDeps): Router {
  const text = JSON.stringify(openApiDocument({ version, serverUrl: publicUrl, statusOf }));
  const router = Router();
  router.get('/api/openapi.json', (_request, response) => {
    response.locals['route'] = '/api/openapi.json';
    response.set('Cache-Control', 'no-cache').type('json').send(text);
  });
  return router;
}

/** Whatever was thrown becomes a problem; what we did not expect is also logged. */
function answerFaults(log: Log): ErrorRequestHandler {
  return (error, _request, response, _next) => {
    const refusal = refusalOf(error);
    if (refusal === null) {
      const requestId = String(response.getHeader('X-Request-Id'));
      log.fault(error, { requestId, during: 'request' });
    }
    // Express would print the error; half an answer can only be broken off.
    if (response.headersSent) return void response.destroy();
    sendProblem(response, refusal ?? { code: 'server.fault' });
  };
}
