import type { IncomingMessage } from 'node:http';

/** Where a handshake came from, believing as many proxies as the installer has set up. */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const chain = [
    request.socket.remoteAddress ?? '',
    ...forwarded.reverse().map((hop) => hop.trim()),
  ];
  const known = chain.filter((hop) => hop !== '');
  return known[Math.min(trustedProxies, known.length - 1)] ?? '';
}
