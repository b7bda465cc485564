import { Agent, get } from 'node:http';
import type { Page } from './words.ts';

const doorOf = { wall: '/api/board', staff: '/api/tickets', guest: '/api/guest' } as const;
/** A question nobody answers in this time, in milliseconds, has failed. */
const patienceMs = 5_000;

export type View = Readonly<Record<string, unknown>>;

/** Ask for a page's answer, over a connection of its own, as each browser has one. */
export function asker(url: string, page: Page): () => Promise<View> {
  const { cookie, authorization } = page;
  const headers = { ...(cookie ? { cookie } : {}), ...(authorization ? { authorization } : {}) };
  const agent = new Agent({ keepAlive: true });
  return () =>
    new Promise((resolve, reject) => {
      const options = { agent, headers, timeout: patienceMs };
      const request = get(url + doorOf[page.kind], options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          try {
            if (response.statusCode !== 200) throw new Error(`status ${response.statusCode}`);
            resolve(JSON.parse(Buffer.concat(parts).toString()));
          } catch (error) {
            reject(error);
          }
        });
      });
      request.on('timeout', () => request.destroy(new Error('no answer')));
      request.on('error', reject);
    });
}
