import type { EvidenceView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { paintNames } from '@homeward/ui';
import { useVenue } from '../venue/venue-context.ts';
import { useDuration } from './duration.ts';
import { evidenceInWords, type Reason } from './evidence-in-words.ts';

/** Puts evidence into words of the present language, with the venue's own names. */
export function useReasons(): (evidence: readonly EvidenceView[]) => readonly Reason[] {
  const { t } = useT();
  const { distance } = useFormat();
  const duration = useDuration();
  const { category, categoryName } = useVenue();
  return (evidence) =>
    evidenceInWords(evidence, {
      t,
      distance,
      duration,
      kindName: (id) => (category(id) ? categoryName(id) : null),
      colourName: (word) => {
        const colour = paintNames.find((name) => name === word.toLowerCase());
        return colour ? t(`shared-words.colour.${colour}`) : null;
      },
    });
}
