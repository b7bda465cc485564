import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  addMinutes,
  type Instant,
  instantOf,
  type LostReportId,
  type NoticeStatus,
} from '@homeward/domain';
import { openSqliteStore } from '@homeward/store';
import { aLostReportDescription, createTestDesk, must } from '@homeward/testkit';
import { type GatewayStandIn, openGatewayStandIn } from './gateway-stand-in.ts';
import { roomyVenue } from './roomy-venue.ts';

export interface OutboxTrial {
  readonly notices: number;
  /** Milliseconds of work each worker gets before it is killed. */
  readonly killAfterMs: number;
  /** Share (0 to 1) of the gateway's answers that are failures. */
  readonly failingShare: number;
  /** Milliseconds after which the trial is given up. */
  readonly mostMs: number;
}

export interface OutboxFigures {
  readonly notices: number;
  readonly kills: number;
  readonly seconds: number;
  readonly misbehaved: Readonly<Record<string, number>>;
  /** Notices the gateway never took, and those it took more than once. */
  readonly missing: number;
  readonly repeated: number;
  /** Taken beyond once, as a share of all notices. */
  readonly duplicateShare: number;
  /** How the notices stand in the store when it is over. */
  readonly statuses: Readonly<Record<NoticeStatus, number>>;
}

const longAgo = instantOf(0);

/**
 * Fill an outbox, then kill its worker again and again while the gateway fails,
 * until everything has been taken. Files, processes and HTTP are real.
 */
export async function tryOutbox(trial: OutboxTrial): Promise<OutboxFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'homeward-outbox-'));
  const file = join(folder, 'homeward.sqlite');
  const gateway = await openGatewayStandIn(trial.failingShare);
  try {
    const keys = await fillOutbox(file, trial.notices);
    const began = Date.now();
    const kills = await sendUnderFire(file, gateway, keys, trial);
    const seconds = (Date.now() - began) / 1000;
    return { ...figuresOf(keys, gateway), kills, seconds, statuses: await statusesIn(file) };
  } finally {
    await gateway.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Visitors with a number each, whose stated hour passes: one notice each, written by the real use case. */
async function fillOutbox(file: string, count: number): Promise<ReadonlySet<string>> {
  const store = await openSqliteStore({ file });
  const desk = await createTestDesk({ store, venue: roomyVenue() });
  const now = new Date().toISOString() as Instant;
  desk.clock.set(addMinutes(now, -3 * 24 * 60));
  const described = { lostFrom: null, lostTo: null, categoryId: null };
  for (let index = 0; index < count; index += 1) {
    const contact = { channel: 'sms', number: `+3160${String(index).padStart(7, '0')}` } as const;
    const id = desk.deps.ids.next<LostReportId>();
    const description = aLostReportDescription(described);
    must(await desk.does.fileLostReport({ id, description, language: 'en', contact }, desk.kiosk));
  }
  desk.clock.set(now);
  while ((await desk.does.lapsePromises()).length > 0);
  const page = await store.read((tx) => tx.notices.listDue(now, count + 1));
  await store.close();
  return new Set(page.map(({ key }) => createHash('sha256').update(key).digest('hex')));
}

async function sendUnderFire(
  file: string,
  { url, taken }: GatewayStandIn,
  keys: ReadonlySet<string>,
  { killAfterMs, mostMs }: OutboxTrial,
): Promise<number> {
  const until = Date.now() + mostMs;
  const isDone = () => taken.size >= keys.size;
  let kills = 0;
  while (!isDone() && Date.now() < until) {
    const worker = await startWorker(file, url);
    const dies = Date.now() + killAfterMs;
    while (Date.now() < dies && !isDone()) await pause(20);
    if (isDone()) {
      await endWorker(worker, 'SIGTERM');
      return kills;
    }
    await endWorker(worker, 'SIGKILL');
    kills += 1;
  }
  return kills;
}

async function startWorker(file: string, url: string): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('notice-worker-program.ts', import.meta.url));
  const args = ['--import', 'tsx', program, file, url];
  const worker = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(worker.stdout, 'data');
  worker.stdout.resume();
  return worker;
}

async function endWorker(worker: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const ended = once(worker, 'exit');
  worker.kill(signal);
  await ended;
}

function figuresOf(keys: ReadonlySet<string>, { taken, misbehaved }: GatewayStandIn) {
  const missing = [...keys].filter((key) => !taken.has(key)).length;
  const extra = [...taken.values()].reduce((sum, times) => sum + times - 1, 0);
  return {
    notices: keys.size,
    misbehaved: Object.fromEntries(misbehaved),
    missing,
    repeated: [...taken.values()].filter((times) => times > 1).length,
    duplicateShare: extra / keys.size,
  };
}

async function statusesIn(file: string) {
  const store = await openSqliteStore({ file });
  try {
    return await store.read((tx) => tx.notices.countSince(longAgo));
  } finally {
    await store.close();
  }
}
