import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FaultyInput } from '../../matching/eval/faulty-input.ts';
import { ModelFault } from '../src/index.ts';
import { fitModel } from './fit-model.ts';

const usage =
  'npm run fit:model -- --folder MODEL [--prefix "query: "] [--set FOLDER ...]\nWithout --set, the open sets in test/benchmark-sets that may be looked at.';

const benchmarkSet = (name: string) =>
  fileURLToPath(new URL(`../../../test/benchmark-sets/${name}`, import.meta.url));
const openSets = ['park', 'railway', 'museum', 'campus'];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string' },
      prefix: { type: 'string', default: '' },
      set: { type: 'string', multiple: true },
    },
  });
  const { folder, prefix, set = openSets.map(benchmarkSet) } = values;
  if (!folder) throw new FaultyInput(usage);
  await fitModel({ folder, prefix, sets: set }, console.log);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof FaultyInput || error instanceof ModelFault;
  const code = (error as NodeJS.ErrnoException).code;
  if (!isExpected && !code?.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
});
