import { ipKeyGenerator } from 'express-rate-limit';

/** Whom an address belongs to: one IPv4 address, or the whole IPv6 network somebody is given (/56). */
export function networkOf(address: string): string {
  return ipKeyGenerator(address);
}
