import type { Role } from '@homeward/domain';

export interface DemoPerson {
  readonly handle: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly passphrase: string;
}

/**
 * The people of the demo venue. Everybody knows their passphrases, so they
 * exist in demo mode alone, which listens on loopback alone.
 */
export const demoStaff = {
  administrator: {
    handle: 'demo',
    name: 'Robin Hale',
    roles: ['admin', 'supervisor', 'desk', 'intake'],
    passphrase: 'a demo day at the park',
  },
  clerk: {
    handle: 'noor',
    name: 'Noor Castell',
    roles: ['desk', 'intake'],
    passphrase: 'a demo day at the desk',
  },
  rideHost: {
    handle: 'ilse',
    name: 'Ilse Marek',
    roles: ['intake'],
    passphrase: 'a demo day at the rides',
  },
} as const satisfies Record<string, DemoPerson>;
