import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/hand-in.ts';

/** A number for somebody who found something. */
export const handIn = {
  title: 'Fijn dat u het brengt.',
  lead: 'Neem hier een nummer en breng het naar {{desk}}, {{place}}. U staat niet in de rij.',
  what: 'Wat is het, in een paar woorden?',
  example: 'een blauwe pet, een telefoon …',
  take: 'Geef mij een nummer',
  next: 'Breng het naar {{desk}}, {{place}}, als uw nummer wordt geroepen. Deze pagina zegt het u.',
  brings: 'U brengt: {{what}}',
  served: 'Dank u. Iemand zal heel blij zijn.',
  over: 'Dit nummer geldt niet meer.',
  'over-text':
    'Een nummer geldt één dag. Hebt u het gevondene nog, neem dan hier een nieuw nummer.',
  again: 'Een nieuw nummer',
  'too-late':
    'De balie sluit voordat u aan de beurt bent. U kunt het afgeven bij iedereen die hier werkt.',
} satisfies LaterWords<typeof english.handIn>;
