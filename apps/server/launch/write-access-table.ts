import { writeFile } from 'node:fs/promises';
import { accessTable } from '../src/http/access-table.ts';

const file = new URL('../access-table.json', import.meta.url);
await writeFile(file, `${JSON.stringify(accessTable(), null, 2)}\n`);
