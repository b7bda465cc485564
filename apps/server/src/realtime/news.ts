import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { changedEvent, type Hint, socketGreeting } from '@homeward/contract';
import { type Audience, audiencesOf, epochMsOf } from '@homeward/domain';
import type { EventRow, Store } from '@homeward/usecases';
import { Server, type Socket } from 'socket.io';
import type { Callers } from '../http/caller.ts';
import type { Knock } from '../http/knock.ts';
import type { Origins } from '../http/origins.ts';
import { audiencesFor } from './audiences-for.ts';
import { clientAddress } from './client-address.ts';

export interface NewsDeps {
  readonly store: Store;
  readonly callers: Callers;
  readonly origins: Origins;
  readonly trustedProxies: number;
}

export interface News {
  /** Sockets that listen right now. */
  count(): number;
  stop(): Promise<void>;
}

interface SocketData {
  audiences: readonly Audience[];
  stillWelcome: () => Promise<boolean>;
}

type NewsServer = Server<
  object,
  Record<typeof changedEvent, (hint: Hint) => void>,
  object,
  SocketData
>;
type NewsSocket = Socket<
  object,
  Record<typeof changedEvent, (hint: Hint) => void>,
  object,
  SocketData
>;

/** A screen that a pulled cable has cut off notices it within the sum of these. */
const heartbeat = { everyMs: 10_000, patienceMs: 10_000 } as const;

/** Events after which somebody's screen may no longer be allowed to listen. */
const endings = new Set<EventRow['name']>([
  'device.revoked',
  'staff.deactivated',
  'staff.signed-out',
  'lost-report.link-revoked',
  'lost-report.forgotten',
]);

/** Whispers after every commit that something changed, to those who may know. */
export function startNews(http: HttpServer, deps: NewsDeps): News {
  const io: NewsServer = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: 4096,
    perMessageDeflate: false,
    pingInterval: heartbeat.everyMs,
    pingTimeout: heartbeat.patienceMs,
    allowRequest: (request, allow) => allow(null, isFromOurPages(request, deps.origins)),
  });
  io.use((socket, next) => {
    greet(socket, deps).then(
      (isWelcome) => next(isWelcome ? undefined : new Error('caller.not-allowed')),
      () => next(new Error('server.fault')),
    );
  });
  const stopListening = deps.store.onCommit((events) => {
    for (const event of events) tell(io, event);
    if (events.some(({ name }) => endings.has(name))) void partWithUnwelcome(io);
  });
  return {
    count: () => io.sockets.sockets.size,
    async stop() {
      stopListening();
      await io.close();
    },
  };
}

function isFromOurPages(request: IncomingMessage, origins: Origins): boolean {
  return request.headers.origin !== undefined && origins.isOurs(request.headers.origin);
}

function tell(io: NewsServer, event: EventRow): void {
  const { seq, name, id, version } = event;
  io.to([...audiencesOf(event)]).emit(changedEvent, { seq, name, id, version });
}

/** Find out who connects and let them into the rooms that are theirs. */
async function greet(socket: NewsSocket, deps: NewsDeps): Promise<boolean> {
  const greeting = socketGreeting.safeParse(socket.handshake.auth);
  if (!greeting.success) return false;
  const { audience, authorization } = greeting.data;
  const credentials = { cookie: socket.request.headers.cookie, authorization };
  const address = clientAddress(socket.request, deps.trustedProxies);
  const identify = async () => {
    const knock = await deps.callers.identify(credentials, address);
    return knock && { knock, audiences: audiencesFor(audience, knock) };
  };
  const found = await identify();
  if (!found?.audiences) return false;
  socket.data.audiences = found.audiences;
  socket.data.stillWelcome = async () => Boolean((await identify())?.audiences);
  await socket.join([...found.audiences]);
  endWithShift(socket, found.knock);
  return true;
}

/** Nobody stays signed in past their shift, and a screen left open is no exception. */
function endWithShift(socket: NewsSocket, { shift }: Knock): void {
  if (!shift || !socket.data.audiences.includes('staff')) return;
  const leftMs = epochMsOf(shift.session.expiresAt) - Date.now();
  const timer = setTimeout(
    () => socket.disconnect(true),
    Math.min(Math.max(leftMs, 0), 2 ** 31 - 1),
  );
  socket.on('disconnect', () => clearTimeout(timer));
}

async function partWithUnwelcome(io: NewsServer): Promise<void> {
  for (const socket of io.sockets.sockets.values()) {
    const isWelcome = await socket.data.stillWelcome().catch(() => true);
    if (!isWelcome) socket.disconnect(true);
  }
}
