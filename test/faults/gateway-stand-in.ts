import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A gateway for text messages that takes most of them, and misbehaves over the rest. */
export interface GatewayStandIn {
  readonly url: string;
  /** How often a message with this key was taken. */
  readonly taken: ReadonlyMap<string, number>;
  /** How often each misbehaviour came up. */
  readonly misbehaved: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

const misbehaviours = ['fault', 'busy', 'cut', 'silent'] as const;

/** Open one that fails this share (0 to 1) of the time, before it has taken anything. */
export async function openGatewayStandIn(failingShare: number): Promise<GatewayStandIn> {
  const taken = new Map<string, number>();
  const misbehaved = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string) =>
    counts.set(name, (counts.get(name) ?? 0) + 1);

  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const misbehaviour = misbehaviours[Math.floor((Math.random() / failingShare) * 4)];
      if (misbehaviour) {
        count(misbehaved, misbehaviour);
        misbehave(misbehaviour, request, response);
        return;
      }
      const key = String(request.headers['idempotency-key']);
      count(taken, key);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ id: key.slice(0, 12) }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/send`,
    taken,
    misbehaved,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function misbehave(
  how: (typeof misbehaviours)[number],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (how === 'fault') response.writeHead(500).end('something broke');
  if (how === 'busy') response.writeHead(429, { 'retry-after': '1' }).end();
  if (how === 'cut') request.socket.destroy();
}
