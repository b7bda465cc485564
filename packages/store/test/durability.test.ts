import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqliteStore, verifyEvents } from '../src/index.ts';
import { startProgram } from './programs/run-program.ts';
import { foundItem } from './samples.ts';

const kills = 4;
/** Acknowledged items after which the next kill follows, with more on the way. */
const itemsPerLife = 40;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-durability-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Let a program register items and kill it in the middle; returns the numbers it had acknowledged. */
async function liveAndDie(file: string, driver: string, from: number): Promise<number[]> {
  const program = await startProgram(file, driver);
  const acknowledged: number[] = [];
  program.lines.on('line', (line) => {
    acknowledged.push(Number(line));
    if (acknowledged.length === itemsPerLife) program.child.kill('SIGKILL');
  });
  for (let number = from; number < from + 3 * itemsPerLife; number += 1) program.send(number);
  await program.gone();
  expect(program.child.signalCode).toBe('SIGKILL');
  return acknowledged;
}

it.each(['sqlite3', 'better-sqlite3'])(
  'keeps every acknowledged item exactly once through sudden deaths (%s)',
  { timeout: 60_000 },
  async (driver) => {
    const file = join(folder, 'test.sqlite');
    const acknowledged = new Set<number>();
    let next = 1;
    for (let kill = 0; kill < kills; kill += 1) {
      for (const number of await liveAndDie(file, driver, next)) acknowledged.add(number);
      // Go on with the first one that was not acknowledged, as a device would.
      next = Math.max(...acknowledged) + 1;
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(kills * itemsPerLife);

    const store = await openSqliteStore({ file, driver });
    const { rows } = await store.read((tx) => tx.foundItems.list({ limit: 10_000 }));
    const events = await store.read((tx) => tx.events.after(0, 10_000));
    await store.close();
    const kept = new Set(rows.map(({ id }) => id));
    expect(rows).toHaveLength(kept.size);
    expect([...acknowledged].filter((number) => !kept.has(foundItem(number).id))).toEqual([]);
    expect(verifyEvents(events)).toEqual({ isWhole: true });
    // Each kept item has its event, and no event speaks of an item that isn't there.
    expect(events.map(({ itemId }) => itemId).sort()).toEqual([...kept].sort());
  },
);
