import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

/** What each page is answered; the same text for all pages of a kind. */
export interface CannedAnswers {
  readonly '/api/board': string;
  readonly '/api/tickets': string;
  readonly '/api/guest': string;
}

/**
 * The least a desk could be on this machine: bare `node:http` and `ws`. It knows
 * nobody, keeps nothing and works nothing out; a call sends one hint to all and
 * switches to texts that were made before.
 */
export async function openBareDesk() {
  let answers: Readonly<Record<string, string>> = {};
  let call: { readonly hint: string; readonly then: CannedAnswers } | null = null;
  const http = createServer((request, response) => {
    if (request.method === 'POST' && call) {
      answers = { ...call.then };
      for (const page of sockets.clients) page.send(call.hint);
    }
    response.setHeader('content-type', 'application/json');
    response.end(answers[request.url ?? ''] ?? '{}');
  });
  const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
  sockets.on('connection', (page) => {
    page.send('0{}');
    // Whatever a page says first is its greeting.
    page.once('message', () => page.send('40{}'));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    /** Answer like this, and from the next call on like that. */
    prepare(ticketId: string, now: CannedAnswers, then: CannedAnswers): void {
      answers = { ...now };
      const hint = { seq: 1, name: 'ticket.called', id: ticketId, version: 1 };
      call = { hint: `42${JSON.stringify(['changed', hint])}`, then };
    },
    async close() {
      for (const page of sockets.clients) page.terminate();
      sockets.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
