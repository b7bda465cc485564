import { createDecipheriv, createECDH, createPublicKey, hkdfSync, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a push service was handed. */
export interface ArrivedPush {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface PushAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Cut the line, or never answer. */
  readonly instead?: 'cut' | 'silence';
}

/** A push service on this machine: takes what it is handed and answers as it is told. */
export class PushService {
  readonly url: string;
  readonly arrived: ArrivedPush[] = [];
  answer: PushAnswer = { status: 201, headers: { location: 'https://push.example/m/1' } };
  readonly #server: Server;

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(): Promise<PushService> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const service = new PushService(server, `http://127.0.0.1:${port}`);
    server.on('request', async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const { url: path = '', headers } = request;
      service.arrived.push({ path, headers, body: Buffer.concat(parts) });
      const { status, headers: own, instead } = service.answer;
      if (instead === 'cut') request.socket.destroy();
      else if (instead !== 'silence') response.writeHead(status, own).end();
    });
    return service;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A browser that asked to be told: it alone can read what is sent to it. */
export class Browser {
  readonly #keys = createECDH('prime256v1');
  readonly #auth = Buffer.from('0123456789abcdef');
  readonly p256dh: string;
  readonly auth = this.#auth.toString('base64url');

  constructor() {
    this.p256dh = this.#keys.generateKeys().toString('base64url');
  }

  /** Opens one message as RFC 8291 and RFC 8188 (aes128gcm) say. */
  read(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const recordSize = body.readUInt32BE(16);
    const keyLength = body.readUInt8(20);
    const theirs = body.subarray(21, 21 + keyLength);
    const sealed = body.subarray(21 + keyLength);
    if (sealed.length > recordSize) throw new Error('more than one record');
    const shared = this.#keys.computeSecret(theirs);
    const names = [Buffer.from('WebPush: info\0'), this.#keys.getPublicKey(), theirs];
    const secret = derive(shared, this.#auth, Buffer.concat(names), 32);
    const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
    const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
    const decipher = createDecipheriv('aes-128-gcm', key, nonce);
    decipher.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    // The last record ends with the octet 2, and then zeros (RFC 8188, 2).
    const end = plain.lastIndexOf(2);
    if (plain.subarray(end + 1).some((octet) => octet !== 0)) throw new Error('bad padding');
    return plain.subarray(0, end).toString('utf8');
  }
}

function derive(secret: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, length));
}

/** The claims of a VAPID header (RFC 8292) if that public key signed them; throws otherwise. */
export function vapidClaims(authorization: string, publicKey: string): Record<string, unknown> {
  const [, token = '', key] = /^vapid t=([^,]+), ?k=(\S+)$/.exec(authorization) ?? [];
  if (key !== publicKey) throw new Error('signed by another');
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) =>
    part.toString('base64url'),
  ) as [string, string];
  const jwk = { kty: 'EC', crv: 'P-256', x, y };
  const verifying = createPublicKey({ key: jwk, format: 'jwk' });
  const signed = Buffer.from(`${head}.${claims}`);
  const isGenuine = verify(
    'sha256',
    signed,
    { key: verifying, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isGenuine) throw new Error('the signature is forged');
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
}
