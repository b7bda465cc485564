import { Agent, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { openBenchHouse } from './bench-house.ts';
import { type BenchRow, median } from './bench-row.ts';

const connections = 32;
const roundMs = 2_000;
const rounds = 3;

/** Requests a second of a read endpoint, against an Express handler that answers the same bytes. */
export async function benchReads(): Promise<readonly BenchRow[]> {
  const house = await openBenchHouse();
  const rows: BenchRow[] = [];
  try {
    for (const path of ['/api/board', '/api/venue']) {
      const body = await (await fetch(house.url + path)).text();
      const bare = await openBareExpress(body);
      const ours: number[] = [];
      const peer: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        ours.push(await requestsPerSecond(house.url + path));
        peer.push(await requestsPerSecond(bare.url));
      }
      await bare.close();
      rows.push({
        name: `GET ${path}, ${connections} connections`,
        ours: median(ours),
        peer: median(peer),
        peerName: 'bare Express',
        unit: 'per s',
      });
    }
    return rows;
  } finally {
    await house.close();
  }
}

async function requestsPerSecond(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + roundMs;
  let answered = 0;
  async function ask(): Promise<void> {
    while (performance.now() < end) {
      await request(url, agent);
      answered += 1;
    }
  }
  await Promise.all(Array.from({ length: connections }, ask));
  agent.destroy();
  return answered / (roundMs / 1000);
}

function request(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume();
      response.on('end', resolve);
    }).on('error', reject);
  });
}

async function openBareExpress(body: string) {
  const app = express();
  app.disable('x-powered-by');
  app.get('/', (_request, response) => {
    response.type('json').send(body);
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
