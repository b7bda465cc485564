import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A running program that registers found items in one SQLite file. */
export interface Program {
  readonly child: ChildProcess;
  /** What it says, line by line; the first is `open`. */
  readonly lines: Interface;
  send(number: number): void;
  /** Wait until it has gone, of its own will once its input ends. */
  gone(): Promise<void>;
}

/** Start the program and wait until its store is open. */
export async function startProgram(file: string, driver: string): Promise<Program> {
  const script = fileURLToPath(new URL('register-items.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, driver], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // A program that has been killed reads no more.
  child.stdin.on('error', () => undefined);
  const exit = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  await once(lines, 'line');
  return {
    child,
    lines,
    send: (number) => child.stdin.write(`${number}\n`),
    async gone() {
      child.stdin.end();
      await exit;
    },
  };
}
