import { createInterface } from 'node:readline';
import { openSqliteStore } from '../../src/index.ts';
import { foundItem, register } from '../samples.ts';

/**
 * A program of its own: registers the found items whose numbers it is given,
 * one a line, and says each number again once that item is safe.
 */
const [file = '', driver = 'sqlite3'] = process.argv.slice(2);

async function main(): Promise<void> {
  const store = await openSqliteStore({ file, driver });
  process.stdout.write('open\n');
  for await (const line of createInterface({ input: process.stdin })) {
    const number = Number(line);
    await store.transaction(async (tx) => {
      // What was sent once may be sent again: the id says whether it is known.
      if (!(await tx.foundItems.find(foundItem(number).id))) await register(tx, number);
    });
    process.stdout.write(`${number}\n`);
  }
  await store.close();
}

void main();
