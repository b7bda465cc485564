/** `npm start`: a demo venue on this machine alone, from a fresh clone to open doors. */
import { launch } from './launch.mjs';

await launch({ HOMEWARD_DEMO: '1' });
