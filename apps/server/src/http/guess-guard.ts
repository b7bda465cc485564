import type { Endpoint } from '@homeward/contract';
import { type Fail, fail, type RefusalCode, type Result } from '@homeward/domain';
import { createFailureLimit, type FailureLimit, type Guesses } from './failure-limit.ts';
import type { Knock } from './knock.ts';
import { networkOf } from './network.ts';

/** Stands beside every door that can be opened by guessing. */
export interface GuessGuard {
  /** Let somebody try, unless they have guessed wrong too often; remember when they do. */
  watch<Value, Code extends RefusalCode>(
    attempt: Attempt,
    tried: () => Promise<Result<Value, Code>>,
  ): Promise<Result<Value, Code> | Fail<'request.too-many'>>;
  stop(): void;
}

export interface Attempt {
  readonly endpoint: Endpoint;
  readonly knock: Knock;
  readonly address: string;
}

/** Refusals that mean "wrong guess", and how many of them one screen or network may collect. */
export const guessable: Readonly<Partial<Record<RefusalCode, Guesses>>> = {
  'staff.wrong-passphrase': { most: 10, withinMinutes: 15 },
  'device.wrong-code': { most: 10, withinMinutes: 15 },
  'setup.closed': { most: 10, withinMinutes: 15 },
  'handover.wrong-code': { most: 10, withinMinutes: 15 },
};

/** Wrong, expired and revoked guest links and codes, before nobody is listened to any more. */
export const guestGuesses: Guesses = { most: 20, withinMinutes: 10 };

/** Make the guard; it remembers in memory, so a restart forgives. */
export function createGuessGuard(): GuessGuard {
  const limits = new Map<RefusalCode, FailureLimit>();
  for (const [code, guesses] of Object.entries(guessable)) {
    limits.set(code as RefusalCode, createFailureLimit(guesses));
  }
  return {
    async watch({ endpoint, knock, address }, tried) {
      const key = keyOf(endpoint, knock, address);
      const guessed = endpoint.errors.find((code) => limits.has(code));
      const limit = guessed && limits.get(guessed);
      if (!limit) return tried();
      if (!(await limit.count(key))) return fail('request.too-many');
      let isWrong = false;
      try {
        const result = await tried();
        isWrong = !result.ok && result.refusal.code === guessed;
        return result;
      } finally {
        if (!isWrong) await limit.forgive(key);
      }
    },
    stop() {
      for (const limit of limits.values()) limit.stop();
    },
  };
}

/** Whoever is known counts wherever they are; strangers count with all of their network. */
function keyOf({ name }: Endpoint, { devices, shift }: Knock, address: string): string {
  const known = shift?.session.staffId ?? devices.staff?.id ?? devices.kiosk?.id;
  return `${name} ${known ?? networkOf(address)}`;
}
