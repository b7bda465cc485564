/** Install, build, start: the road both commands take. */
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

/** Start the server in this very process, with these additions to its environment. */
export async function launch(additions) {
  try {
    process.chdir(root);
    await ensureInstalled();
    await ensureBuilt();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  Object.assign(process.env, additions);
  process.env.NODE_ENV ??= 'production';
  await import(new URL('../dist/main.js', import.meta.url).href);
}
