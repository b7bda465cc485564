import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/kiosk.ts';

export const words = {} satisfies LaterWords<typeof english>;
