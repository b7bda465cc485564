import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/kiosk.ts';

export const words = {
  home: {
    title: '¿Ha perdido algo? Le ayudamos a recuperarlo.',
    lost: 'He perdido algo',
    code: 'Tengo un código',
  },
} satisfies SameWords<typeof english>;
