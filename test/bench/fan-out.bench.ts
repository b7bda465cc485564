import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import WebSocket, { WebSocketServer } from 'ws';
import { type BenchHouse, openBenchHouse } from './bench-house.ts';
import { type BenchRow, median } from './bench-row.ts';

const sockets = 500;
const rounds = 15;

/** From the commit of one event until 500 pages have heard of it, against `ws` sending the same text. */
export async function benchFanOut(): Promise<readonly BenchRow[]> {
  const house = await openBenchHouse();
  const bare = await openBareServer();
  try {
    const ourCrowd = await gather(() => joinHouse(house));
    const bareCrowd = await gather(() => joinBare(bare.url));
    const ours: number[] = [];
    const peer: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await timeHouse(house, ourCrowd));
      peer.push(await timeBare(bare.send, bareCrowd));
    }
    for (const page of [...ourCrowd, ...bareCrowd]) page.terminate();
    return [
      {
        name: `fan-out of one event to ${sockets} sockets`,
        ours: median(ours),
        peer: median(peer),
        peerName: 'bare ws',
        unit: 'ms',
      },
    ];
  } finally {
    await bare.close();
    await house.close();
  }
}

function gather(join: () => Promise<WebSocket>): Promise<WebSocket[]> {
  return Promise.all(Array.from({ length: sockets }, join));
}

/** A page without a browser: it speaks just enough Socket.IO to be told of changes. */
function joinHouse({ url }: BenchHouse): Promise<WebSocket> {
  const page = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    origin: 'http://localhost:39217',
  });
  return new Promise((resolve, reject) => {
    page.on('error', reject);
    page.on('message', (data) => {
      const text = String(data);
      if (text.startsWith('0')) page.send('40{"audience":"wall"}');
      else if (text === '2') page.send('3');
      else if (text.startsWith('40')) resolve(page);
      else if (text.startsWith('44')) reject(new Error(text));
    });
  });
}

function joinBare(url: string): Promise<WebSocket> {
  const page = new WebSocket(url);
  return new Promise((resolve, reject) => {
    page.on('error', reject);
    page.on('open', () => resolve(page));
  });
}

async function timeHouse({ homeward }: BenchHouse, crowd: readonly WebSocket[]): Promise<number> {
  const { deps, useCases } = homeward.house;
  let committedAt = 0;
  const forget = deps.store.onCommit(() => {
    committedAt = performance.now();
  });
  const heard = everybodyHears(crowd, (text) => text.startsWith('42'));
  await useCases.issueTicket({ lane: 'hand-in' }, { kind: 'system' });
  const lastAt = await heard;
  forget();
  return lastAt - committedAt;
}

async function timeBare(
  send: (text: string) => void,
  crowd: readonly WebSocket[],
): Promise<number> {
  const heard = everybodyHears(crowd, () => true);
  const sentAt = performance.now();
  send(
    '42["changed",{"seq":12,"name":"ticket.issued","id":"0190a6a0-0000-7000-8000-000000000000","version":1}]',
  );
  return (await heard) - sentAt;
}

/** Resolves, once every page has heard it, with the moment the last one did. */
function everybodyHears(
  crowd: readonly WebSocket[],
  isIt: (text: string) => boolean,
): Promise<number> {
  return new Promise((resolve) => {
    let left = crowd.length;
    for (const page of crowd) {
      const listen = (data: WebSocket.RawData) => {
        if (!isIt(String(data))) return;
        page.off('message', listen);
        left -= 1;
        if (left === 0) resolve(performance.now());
      };
      page.on('message', listen);
    }
  });
}

async function openBareServer() {
  const http = createServer();
  const bare = new WebSocketServer({ server: http, perMessageDeflate: false });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}`,
    send: (text: string) => {
      for (const page of bare.clients) page.send(text);
    },
    async close() {
      bare.close();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
