import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/kiosk.ts';

export const words = {
  home: {
    title: 'Etwas verloren? Bringen wir es nach Hause.',
    lost: 'Ich habe etwas verloren',
    code: 'Ich habe einen Code',
  },
} satisfies SameWords<typeof english>;
