import { tryOutbox } from './outbox.ts';

/** The whole trial: 2,000 notices, a worker killed every 2 seconds, a gateway that fails 1 time in 5. */
const trial = { notices: 2_000, killAfterMs: 2_000, failingShare: 0.2, mostMs: 600_000 };

async function main(): Promise<void> {
  const figures = await tryOutbox(trial);
  process.stdout.write(`${JSON.stringify({ ...trial, ...figures }, null, 2)}\n`);
  const isGood = figures.missing === 0 && figures.duplicateShare < 0.01;
  if (!isGood || figures.statuses.sent !== figures.notices) process.exitCode = 1;
}

void main();
