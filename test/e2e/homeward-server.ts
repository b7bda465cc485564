import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const startLimitMs = 60_000;

/** Variables of the environment, by their names. */
type Settings = Readonly<Record<string, string>>;

/** The built server, in production mode, with a database and photos in a folder of its own. */
export class HomewardServer {
  readonly url: string;
  /** What it printed so far. */
  said = '';
  #child: ChildProcess | null = null;
  readonly #port: number;
  readonly #folder: string;
  readonly #settings: Settings;

  private constructor(port: number, folder: string, settings: Settings) {
    this.#port = port;
    this.#folder = folder;
    this.#settings = settings;
    this.url = `http://localhost:${port}`;
  }

  /** Start with the shipped configuration and these additions to the environment, as an installer sets them. */
  static async start(settings: Settings = {}): Promise<HomewardServer> {
    const folder = await mkdtemp(join(tmpdir(), 'homeward-e2e-'));
    await openAtAnyHour(join(folder, 'kiosk-config'));
    const server = new HomewardServer(await freePort(), folder, settings);
    await server.start();
    return server;
  }

  /** Start, or start again on the same port with the same data. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [join(root, 'apps/server/dist/main.js')], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        PORT: String(this.#port),
        HOST: '127.0.0.1',
        PUBLIC_URL: this.url,
        DATA_DIR: this.#folder,
        KIOSK_CONFIG: join(this.#folder, 'kiosk-config'),
        HOMEWARD_DEMO: '0',
        LOG_LEVEL: 'warn',
        ...this.#settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        this.said += chunk;
      });
    }
    await this.#untilReady(child);
  }

  async #untilReady(child: ChildProcess): Promise<void> {
    const end = Date.now() + startLimitMs;
    while (Date.now() < end) {
      if (child.exitCode !== null) throw new Error(`The server ended:\n${this.said}`);
      const answer = await fetch(`${this.url}/readyz`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The server did not get ready:\n${this.said}`);
  }

  /** The one-time link for the first administrator, as printed at the first start. */
  get setUpLink(): string {
    const link = /http:\S+\/staff\/setup#\S+/.exec(this.said)?.[0];
    if (!link) throw new Error(`No set-up link was printed:\n${this.said}`);
    return link;
  }

  /** Pull the plug: no farewell, no flushing. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The shipped configuration, with a desk that never closes and no quiet hours: tests run at any hour. */
async function openAtAnyHour(folder: string): Promise<void> {
  await cp(join(root, 'kiosk-config'), folder, { recursive: true });
  const file = join(folder, 'venue.json');
  const venue = JSON.parse(await readFile(file, 'utf8'));
  const notices = { ...venue.notices, quietHours: null };
  await writeFile(file, JSON.stringify({ ...venue, openingHours: [], notices }));
}
