import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgres, isReachable, withinReach } from './postgres-binaries.ts';

/** A PostgreSQL server of one's own, on loopback, gone without a trace after `stop`. */
export interface Postgres {
  url(database: string): string;
  /** Make a database, empty or like another one that nobody is using, and return its address. */
  createDatabase(like?: string): Promise<string>;
  stop(): Promise<void>;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const readySeconds = 60;
const stopSeconds = 20;
const portTries = 5;
const user = 'homeward';

/** Fast because nothing here has to survive a power cut; the same everywhere because nothing is inherited. */
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'full_page_writes=off',
  'wal_init_zero=off',
  'synchronous_commit=off',
  'max_connections=100',
  'shared_buffers=32MB',
  'timezone=UTC',
  'log_timezone=UTC',
];
const environment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Start a real PostgreSQL server; there is no way to do without one, so any hindrance is an error. */
export async function startPostgres(): Promise<Postgres> {
  const account = process.getuid?.() === 0 ? await ordinaryAccount() : null;
  const room = await makeRoom(account);
  try {
    const native = await findPostgres();
    const bin = join(account ? await withinReach(native, room) : native, 'bin');
    const password = randomBytes(16).toString('hex');
    const data = await initialise(bin, room, password, account);
    return await startOnFreePort({ bin, room, data, password, account });
  } catch (error) {
    await rm(room, { recursive: true, force: true });
    throw error;
  }
}

/** PostgreSQL refuses to run as root, so it runs as somebody who owns nothing. */
async function ordinaryAccount(): Promise<Account> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of ['nobody', 'postgres', 'daemon']) {
    const [, , uid, gid] = lines.find(([account]) => account === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL does not run as root, and there is no account to run it as.');
}

async function makeRoom(account: Account | null): Promise<string> {
  const base = !account || (await isReachable(tmpdir())) ? tmpdir() : '/tmp';
  const room = await mkdtemp(join(base, 'homeward-postgres-'));
  await chmod(room, 0o755);
  if (account) await chown(room, account.uid, account.gid);
  return room;
}

async function initialise(
  bin: string,
  room: string,
  password: string,
  account: Account | null,
): Promise<string> {
  const data = join(room, 'data');
  const passwordFile = join(room, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  await promisify(execFile)(
    join(bin, 'initdb'),
    [
      `--pgdata=${data}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--set=scram_iterations=1',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
      '--wal-segsize=1',
      '--no-instructions',
    ],
    { cwd: room, env: environment, ...account },
  );
  return data;
}

interface Installation {
  readonly bin: string;
  readonly room: string;
  readonly data: string;
  readonly password: string;
  readonly account: Account | null;
}

async function startOnFreePort(installation: Installation): Promise<Postgres> {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const server = launch(installation, port);
    const address = `postgres://${user}:${installation.password}@127.0.0.1:${port}`;
    const outcome = await readiness(server, `${address}/postgres`);
    if (outcome === 'ready') return running(installation, server, address);
    await stopServer(server.process);
    const isPortTaken = outcome.includes('Address already in use');
    if (!isPortTaken || tries === portTries)
      throw new Error(`PostgreSQL did not start:\n${outcome}`);
  }
}

interface Server {
  readonly process: ChildProcess;
  readonly log: () => string;
}

function launch({ bin, data, room, account }: Installation, port: number): Server {
  const flags = [...settings, `port=${port}`].flatMap((setting) => ['-c', setting]);
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...flags], {
    cwd: room,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...account,
  });
  let log = '';
  child.stderr?.on('data', (text) => {
    log = `${log}${text}`.slice(-4000);
  });
  child.on('error', (error) => {
    log += error.message;
  });
  return { process: child, log: () => log };
}

/** `'ready'`, or the server's last words. */
async function readiness({ process: child, log }: Server, url: string): Promise<string> {
  const deadline = Date.now() + readySeconds * 1000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.pid === undefined) return log();
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    const isReady = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isReady) return 'ready';
    await pause(50);
  }
  return `Not ready after ${readySeconds} s.\n${log()}`;
}

function running({ room, account }: Installation, server: Server, address: string): Postgres {
  const guard = standGuard(server.process, room, account);
  const url = (database: string) => `${address}/${database}`;
  return {
    url,
    async createDatabase(like = 'template1') {
      const name = `test_${randomBytes(8).toString('hex')}`;
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      try {
        await client.query(`create database ${name} template ${like}`);
      } finally {
        await client.end();
      }
      return url(name);
    },
    async stop() {
      guard.kill('SIGKILL');
      await stopServer(server.process);
      await rm(room, { recursive: true, force: true });
    },
  };
}

/**
 * Clears up if this process is killed before it could.
 *
 * The guard reads from a pipe that nobody writes to; it ends when this process
 * does, however that comes about.
 */
function standGuard(server: ChildProcess, room: string, account: Account | null): ChildProcess {
  const script = `cat > /dev/null; kill -INT ${server.pid}; sleep 2; kill -KILL ${server.pid}; rm -rf '${room}'`;
  const guard = spawn('/bin/sh', ['-c', script], {
    cwd: '/',
    env: environment,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...account,
  });
  guard.unref();
  return guard;
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
  const gone = once(server, 'exit');
  server.kill('SIGINT');
  const isGone = await Promise.race([
    gone.then(() => true),
    pause(stopSeconds * 1000, false, { ref: false }),
  ]);
  if (isGone) return;
  server.kill('SIGKILL');
  await gone;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
