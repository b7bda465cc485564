import { Agent, get } from 'node:http';
import WebSocket from 'ws';

/*
 * Open pages without a browser, in a process of their own, as visitors and
 * tablets are machines of their own. Each follows the news and asks anew as the
 * pages do: at once, or, when it is another visitor's turn, within a moment.
 */

export interface Page {
  readonly kind: 'wall' | 'staff' | 'guest';
  readonly cookie?: string;
  readonly authorization?: string;
  /** The visitor's own ticket. */
  readonly ticketId?: string;
}

/** What the crowd is told. */
export type Told =
  | {
      readonly do: 'open';
      readonly url: string;
      readonly origin: string;
      readonly pages: readonly Page[];
    }
  | { readonly do: 'watch'; readonly ticketId: string; readonly name: string };

/** What the crowd tells: it stands, or a page shows the call, at that time (epoch ms). */
export type Tells =
  | { readonly is: 'open' }
  | { readonly is: 'shown'; readonly kind: Page['kind']; readonly at: number };

const calmMs = 1_000;
const doorOf = { wall: '/api/board', staff: '/api/tickets', guest: '/api/guest' } as const;
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
let watched = { ticketId: '', name: '' };

process.on('message', (told: Told) => {
  if (told.do === 'watch') watched = told;
  else void openAll(told);
});

async function openAll({ url, origin, pages }: Extract<Told, { do: 'open' }>): Promise<void> {
  for (const page of pages) await open(url, origin, page);
  tell({ is: 'open' });
}

function tell(tells: Tells): void {
  process.send?.(tells);
}

function open(url: string, origin: string, page: Page): Promise<void> {
  const socket = new WebSocket(
    `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
    {
      origin,
      headers: page.cookie ? { cookie: page.cookie } : {},
    },
  );
  const greeting = JSON.stringify({ audience: page.kind, authorization: page.authorization });
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => {
      const text = String(data);
      if (text.startsWith('0')) socket.send(`40${greeting}`);
      else if (text === '2') socket.send('3');
      else if (text.startsWith('40')) resolve();
      else if (text.startsWith('44')) reject(new Error(`${page.kind}: ${text}`));
      else if (text.startsWith('42')) hear(url, page, JSON.parse(text.slice(2))[1]);
    });
  });
}

const waiting = new Set<Page>();

function hear(url: string, page: Page, hint: { readonly id: string }): void {
  if (page.kind !== 'guest' || hint.id === page.ticketId) return void look(url, page);
  if (waiting.has(page)) return;
  waiting.add(page);
  setTimeout(() => {
    waiting.delete(page);
    void look(url, page);
  }, Math.random() * calmMs);
}

async function look(url: string, page: Page): Promise<void> {
  const { name, ticketId } = watched;
  const view = await ask(url + doorOf[page.kind], page);
  if (name && shows(page, view, name, ticketId)) {
    tell({ is: 'shown', kind: page.kind, at: performance.timeOrigin + performance.now() });
  }
}

function shows(page: Page, view: Record<string, unknown>, name: string, ticketId: string): boolean {
  const isIt = (ticket: { name: string; status: string } | null) =>
    ticket?.name === name && ticket.status === 'called';
  if (page.kind === 'wall') {
    return (view['counters'] as { ticket: Parameters<typeof isIt>[0] }[]).some(({ ticket }) =>
      isIt(ticket),
    );
  }
  if (page.kind === 'staff') return (view['called'] as Parameters<typeof isIt>[0][]).some(isIt);
  return page.ticketId === ticketId && isIt((view['ticket'] ?? null) as Parameters<typeof isIt>[0]);
}

function ask(url: string, { cookie, authorization }: Page): Promise<Record<string, unknown>> {
  const headers = { ...(cookie ? { cookie } : {}), ...(authorization ? { authorization } : {}) };
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString())));
    }).on('error', reject);
  });
}
