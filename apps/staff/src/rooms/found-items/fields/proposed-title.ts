import type { Translate } from '@homeward/i18n';
import type { ColourName } from '../draft/item-draft.ts';

interface Known {
  readonly kind: string;
  readonly colour: ColourName | null;
  readonly language: string;
}

/** What to call a thing nobody has described: "Navy bag". */
export function proposedTitle(t: Translate, { kind, colour, language }: Known): string {
  if (!colour) return kind;
  const title = t('staff.items.new.titled', {
    colour: t(`shared-words.colour.${colour}`).toLowerCase(),
    // English puts the colour first; nouns keep their capital in German.
    kind: language === 'en' ? kind.toLowerCase() : kind,
  });
  return title.charAt(0).toUpperCase() + title.slice(1);
}
