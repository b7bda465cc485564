import type { EvidenceView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { useDuration } from '../matches/duration.ts';
import type { Reason } from '../matches/evidence-in-words.ts';
import { useReasons } from '../matches/use-reasons.ts';

const sameSpotMetres = 25;
const sameTimeMinutes = 5;

/** Says why two found items look alike: nobody lost anything here, both were found. */
export function useAlikeReasons(): (evidence: readonly EvidenceView[]) => readonly Reason[] {
  const { t } = useT();
  const { distance } = useFormat();
  const duration = useDuration();
  const ofThings = useReasons();

  function spotInWords({ field, amount }: EvidenceView): string {
    if (field === 'place') {
      if (amount === null) return t('staff.look-alikes.other-place');
      if (amount < sameSpotMetres) return t('staff.look-alikes.same-place');
      return t('staff.look-alikes.apart', { distance: distance(amount) });
    }
    const minutes = Math.abs(amount ?? 0);
    if (minutes < sameTimeMinutes) return t('staff.look-alikes.same-time');
    return t('staff.look-alikes.time-apart', { time: duration(minutes) });
  }

  return (evidence) => {
    const isSpot = ({ field }: EvidenceView) => field === 'place' || field === 'time';
    const spots = evidence.filter(isSpot).map(
      (each): Reason => ({
        key: each.field,
        text: spotInWords(each),
        speaks: each.weight > 0 ? 'for' : 'against',
        weight: Math.abs(each.weight),
      }),
    );
    return [...ofThings(evidence.filter((each) => !isSpot(each))), ...spots].sort(
      (a, b) => b.weight - a.weight,
    );
  };
}
