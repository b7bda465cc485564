import type { Role } from '@homeward/domain';

export interface DemoPerson {
  readonly handle: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly passphrase: string;
}

/**
 * The people of the demo venue, called by what they do. Everybody knows their
 * passphrases, so they exist in demo mode alone, which listens on loopback alone.
 */
export const demoStaff = {
  administrator: {
    handle: 'demo',
    name: 'Shift lead',
    roles: ['admin', 'supervisor', 'desk', 'intake'],
    passphrase: 'a demo day at the park',
  },
  firstClerk: {
    handle: 'desk-two',
    name: 'Clerk at counter 2',
    roles: ['desk', 'intake'],
    passphrase: 'a demo day at the desk',
  },
  secondClerk: {
    handle: 'desk-three',
    name: 'Clerk at counter 3',
    roles: ['desk', 'intake'],
    passphrase: 'a demo day at the desk',
  },
  rideHost: {
    handle: 'rides',
    name: 'Ride host',
    roles: ['intake'],
    passphrase: 'a demo day at the rides',
  },
} as const satisfies Record<string, DemoPerson>;

export type DemoRole = keyof typeof demoStaff;
