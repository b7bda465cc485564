import { evaluate } from './evaluate.ts';
import { FaultyInput } from './faulty-input.ts';

try {
  evaluate(process.argv.slice(2), console.log);
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code;
  if (!(error instanceof FaultyInput) && code === undefined) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
