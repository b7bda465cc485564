import { readFileSync } from 'node:fs';
import type { DecodeRequest } from '../src/decoding/decode-messages.ts';

/** A decoding child gone bad: it does what the words in the file say. */
const deeds: Readonly<Record<string, () => void>> = {
  hang: () => undefined,
  spin: () => {
    for (;;);
  },
  crash: () => process.kill(process.pid, 'SIGSEGV'),
  leave: () => process.exit(0),
  hoard: () => {
    const hoard: Buffer[] = [];
    setInterval(() => hoard.push(Buffer.alloc(16 * 2 ** 20, 1)), 5);
  },
  lie: () => process.send?.({ kind: 'decoded', width: 'wide', pictures: {} }),
  refuse: () => process.send?.({ kind: 'too-many-pixels', pixels: 1 }),
};

process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.on('message', ({ path }: DecodeRequest) => {
  const words = readFileSync(path, 'latin1');
  for (const [word, deed] of Object.entries(deeds)) if (words.includes(word)) deed();
});
process.send?.({ kind: 'ready' });
