import type { EvidenceView } from '@homeward/contract';
import type { Format, Translate } from '@homeward/i18n';

/** A reason as staff read it: for the pair, against it, or neither. */
export interface Reason {
  readonly key: string;
  readonly text: string;
  readonly speaks: 'for' | 'against';
  /** How much it weighs, as a likelihood ratio's natural logarithm, sign left out. */
  readonly weight: number;
}

export interface Speech {
  readonly t: Translate;
  readonly distance: Format['distance'];
  readonly duration: (minutes: number) => string;
  /** The venue's name of a kind, or null for what is no kind of the venue. */
  readonly kindName: (id: string) => string | null;
  /** A colour word of the house in the reader's language, or null for other words. */
  readonly colourName: (word: string) => string | null;
}

/** Weights closer to nothing than this say nothing worth reading. */
const tooLittle = 0.05;
const sameSpotMetres = 25;
const sameTimeMinutes = 5;
const longAfterMinutes = 24 * 60;

/** What speaks for and against a match, heaviest first, place and time in one breath. */
export function evidenceInWords(evidence: readonly EvidenceView[], speech: Speech): Reason[] {
  const telling = evidence.filter(({ weight }) => Math.abs(weight) > tooLittle);
  const place = telling.find(({ field }) => field === 'place');
  const time = telling.find(({ field }) => field === 'time');
  const agree = place && time && place.weight > 0 && time.weight > 0;
  const reasons = telling
    .filter((each) => !(agree && each === place))
    .map((each, index) => ({
      key: `${each.field}-${index}`,
      text: agree && each === time ? whenAndWhere(time, place, speech) : inWords(each, speech),
      speaks: each.weight > 0 ? ('for' as const) : ('against' as const),
      weight: Math.abs(each.weight) + (agree && each === time ? place.weight : 0),
    }));
  return eachOnce(reasons.sort((a, b) => b.weight - a.weight));
}

/** One thing may be said in several fields; read once is enough. */
function eachOnce(reasons: readonly Reason[]): Reason[] {
  const texts = new Set<string>();
  return reasons.filter(({ text }) => !texts.has(text) && texts.add(text));
}

function inWords(evidence: EvidenceView, speech: Speech): string {
  switch (evidence.field) {
    case 'place':
      return placeInWords(evidence, speech);
    case 'time':
      return timeInWords(evidence, speech);
    case 'meaning':
    case 'picture':
      return speech.t(
        `staff.matches.evidence.${evidence.weight > 0 ? 'same' : 'differs'}-${evidence.field}`,
      );
    default:
      return thingInWords(evidence, speech);
  }
}

type ThingField = Exclude<EvidenceView['field'], 'place' | 'time' | 'meaning' | 'picture'>;

/** "panda keychain on both", "navy = dark blue", "differs: brand (Nike, not JanSport)". */
function thingInWords(evidence: EvidenceView, { t, ...speech }: Speech): string {
  const field = evidence.field as ThingField;
  const said = (words: string) => {
    if (field === 'kind') return speech.kindName(words) ?? words;
    return field === 'colour' ? (speech.colourName(words)?.toLowerCase() ?? words) : words;
  };
  const report = said(evidence.report);
  const item = said(evidence.item);
  if (evidence.weight < 0) return differing(field, { report, item }, t);
  if (!report || !item) {
    return report || item
      ? t('staff.matches.evidence.same', { thing: report || item })
      : t('staff.matches.evidence.some-words');
  }
  if (report.toLowerCase() !== item.toLowerCase()) {
    return t('staff.matches.evidence.alike', { report, item });
  }
  return field === 'kind'
    ? t('staff.matches.evidence.same-kind', { thing: report })
    : t('staff.matches.evidence.same', { thing: report });
}

function differing(
  field: ThingField,
  sides: { readonly report: string; readonly item: string },
  t: Translate,
): string {
  if (field === 'words' || !sides.report || !sides.item) {
    return t('staff.matches.evidence.differs-words');
  }
  return t(`staff.matches.evidence.differs-${field}`, sides);
}

function placeInWords({ amount, weight }: EvidenceView, { t, distance }: Speech): string {
  if (amount === null) {
    return t(`staff.matches.evidence.${weight > 0 ? 'place-fits' : 'place-differs'}`);
  }
  if (amount < sameSpotMetres) return t('staff.matches.evidence.same-place');
  return t(`staff.matches.evidence.${weight > 0 ? 'away' : 'far-away'}`, {
    distance: distance(amount),
  });
}

function timeInWords({ amount, weight }: EvidenceView, { t, duration }: Speech): string {
  if (amount === null) {
    return t(`staff.matches.evidence.${weight > 0 ? 'time-fits' : 'time-differs'}`);
  }
  const time = duration(Math.abs(amount));
  if (Math.abs(amount) < sameTimeMinutes) return t('staff.matches.evidence.same-time');
  if (amount < 0) return t('staff.matches.evidence.earlier', { time });
  const isLate = weight < 0 && amount > longAfterMinutes;
  return t(`staff.matches.evidence.${isLate ? 'much-later' : 'later'}`, { time });
}

/** "found 40 min later, 80 m away". */
function whenAndWhere(time: EvidenceView, place: EvidenceView, speech: Speech): string {
  const { t, distance } = speech;
  const where =
    place.amount === null
      ? placeInWords(place, speech)
      : place.amount < sameSpotMetres
        ? t('staff.matches.evidence.right-there')
        : t('staff.matches.evidence.away-only', { distance: distance(place.amount) });
  return `${timeInWords(time, speech)}, ${where}`;
}
