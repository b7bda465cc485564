import type { SameWords } from '../../../word-keys.ts';
import type { handIn as english } from '../../en/guest/hand-in.ts';

/** A number for somebody who found something. */
export const handIn = {
  title: 'Merci de l’avoir rapporté.',
  lead: 'Prenez un numéro ici et apportez-le à {{desk}}, {{place}}. Pas de queue.',
  what: 'Qu’est-ce que c’est, en quelques mots ?',
  example: 'une casquette bleue, un téléphone …',
  take: 'Me donner un numéro',
  next: 'Apportez-le à {{desk}}, {{place}}, quand votre numéro est appelé. Cette page vous prévient.',
  brings: 'Vous apportez : {{what}}',
  served: 'Merci. Quelqu’un sera très heureux.',
  over: 'Ce numéro n’est plus valable.',
  'over-text': 'Un numéro vaut pour une journée. Si vous avez encore l’objet, en voici un nouveau.',
  again: 'Prendre un nouveau numéro',
  'too-late':
    'Le comptoir ferme avant votre tour. Vous pouvez le confier à toute personne qui travaille ici.',
} satisfies SameWords<typeof english>;
