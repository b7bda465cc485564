import type { SameWords } from '../../../word-keys.ts';
import type { handIn as english } from '../../en/guest/hand-in.ts';

/** A number for somebody who found something. */
export const handIn = {
  title: 'Danke fürs Vorbeibringen.',
  lead: 'Ziehen Sie hier eine Nummer und bringen Sie es zu: {{desk}}, {{place}}. Sie müssen nicht anstehen.',
  what: 'Was ist es, in wenigen Worten?',
  example: 'eine blaue Kappe, ein Handy …',
  take: 'Nummer ziehen',
  next: 'Bringen Sie es zu {{desk}}, {{place}}, sobald Ihre Nummer aufgerufen wird. Diese Seite sagt es Ihnen.',
  brings: 'Sie bringen: {{what}}',
  served: 'Danke. Jemand wird sich sehr freuen.',
  over: 'Diese Nummer gilt nicht mehr.',
  'over-text':
    'Eine Nummer gilt einen Tag. Wenn Sie das Gefundene noch haben, ziehen Sie hier eine neue.',
  again: 'Neue Nummer ziehen',
  'too-late':
    'Der Schalter schließt, bevor Sie dran sind. Sie können es bei allen abgeben, die hier arbeiten.',
} satisfies SameWords<typeof english>;
