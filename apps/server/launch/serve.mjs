/** `npm run serve`: production. No demo data and no account; the first start prints a set-up link. */
import { launch } from './launch.mjs';

await launch({ HOMEWARD_DEMO: '0' });
