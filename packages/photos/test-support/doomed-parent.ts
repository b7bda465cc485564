import { openDecodePool } from '../src/decoding/decode-pool.ts';

/** A server that starts its children, tells their process ids and then waits to be killed. */
const pool = await openDecodePool({
  childEntry: new URL('../src/decode-child.ts', import.meta.url),
  children: 2,
  timeLimitMs: 10_000,
  memoryLimitBytes: 768 * 2 ** 20,
});
process.stdout.write(`${JSON.stringify(await pool.pids())}\n`);
setInterval(() => undefined, 1000);
