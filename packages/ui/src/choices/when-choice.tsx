import { type Language, localeOf, useT, useTimeZone } from '@homeward/i18n';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { Button } from '../buttons/button.tsx';
import { Text } from '../layout/text.tsx';
import { PillChoice } from './pill-choice.tsx';
import { minuteOfDay, type When } from './when.ts';
import styles from './when-choice.module.css';

interface WhenChoiceProps {
  readonly value: When;
  readonly onChange: (value: When) => void;
  /** Hours of the venue, minutes since midnight: the ends of the slider. */
  readonly opensAtMinute?: number;
  readonly closesAtMinute?: number;
  /** Milliseconds since 1970 UTC; the present moment when left out. */
  readonly nowMs?: number;
  /** How many days back can be chosen one by one. */
  readonly daysBack?: number;
  readonly size?: 'normal' | 'large';
}

const quarterHour = 15;

/** Today, yesterday or earlier, and about what time: no calendar, no typing. */
export function WhenChoice({ value, onChange, nowMs = Date.now(), ...rest }: WhenChoiceProps) {
  const { opensAtMinute = 9 * 60, closesAtMinute = 22 * 60, daysBack = 7, size = 'normal' } = rest;
  const { t, language } = useT();
  const timeZone = useTimeZone();
  const isEarlier = value.daysAgo !== null && value.daysAgo > 1;
  const day = value.daysAgo === null ? null : (['today', 'yesterday'] as const)[value.daysAgo];
  const latest =
    value.daysAgo === 0
      ? Math.min(closesAtMinute, minuteOfDay({ nowMs, timeZone }))
      : closesAtMinute;
  return (
    <div className={styles['when']}>
      <PillChoice
        label={t('shared-words.when-choice.which-day')}
        size={size}
        options={(['today', 'yesterday', 'earlier'] as const).map((id) => ({
          id,
          name: t(`shared-words.when-choice.${id}`),
        }))}
        chosen={isEarlier ? 'earlier' : (day ?? null)}
        onChange={(id) =>
          onChange({ ...value, daysAgo: { today: 0, yesterday: 1, earlier: 2 }[id] })
        }
      />
      {isEarlier && (
        <PillChoice
          label={t('shared-words.when-choice.which-day')}
          options={earlierDays(nowMs, daysBack, language, timeZone)}
          chosen={String(value.daysAgo)}
          onChange={(id) => onChange({ ...value, daysAgo: Number(id) })}
        />
      )}
      {value.daysAgo !== null && (
        <TimeSlider
          minute={value.minuteOfDay}
          from={opensAtMinute}
          to={Math.max(latest, opensAtMinute + quarterHour)}
          onChange={(minute) => onChange({ ...value, minuteOfDay: minute })}
        />
      )}
    </div>
  );
}

interface TimeSliderProps {
  readonly minute: number | null;
  readonly from: number;
  readonly to: number;
  readonly onChange: (minute: number | null) => void;
}

function TimeSlider({ minute, from, to, onChange }: TimeSliderProps) {
  const { t } = useT();
  const middle = Math.round((from + to) / 2 / quarterHour) * quarterHour;
  const said =
    minute === null
      ? t('shared-words.not-sure')
      : t('shared-words.when-choice.around', { time: clockTime(minute) });
  return (
    <Slider
      aria-label={t('shared-words.when-choice.time')}
      minValue={from}
      maxValue={to}
      step={quarterHour}
      value={Math.min(to, Math.max(from, minute ?? middle))}
      onChange={(chosen) => onChange(chosen)}
      // Letting go where the thumb already stood is an answer too.
      onChangeEnd={(chosen) => minute === null && onChange(chosen)}
      className={styles['slider'] ?? ''}
    >
      <div className={styles['said']}>
        <Text as="span" tone="soft" size="small">
          {t('shared-words.when-choice.time')}
        </Text>
        <SliderOutput className={styles['output'] ?? ''}>{said}</SliderOutput>
      </div>
      <SliderTrack className={`${styles['track']} ${minute === null ? styles['unknown'] : ''}`}>
        <SliderThumb className={styles['thumb'] ?? ''} />
      </SliderTrack>
      <div className={styles['ends']}>
        <span>{clockTime(from)}</span>
        {minute !== null && (
          <Button variant="pill" onPress={() => onChange(null)}>
            {t('shared-words.not-sure')}
          </Button>
        )}
        <span>{clockTime(to)}</span>
      </div>
    </Slider>
  );
}

function clockTime(minute: number): string {
  const pad = (amount: number) => String(amount).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

function earlierDays(nowMs: number, daysBack: number, language: Language, timeZone?: string) {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    timeZone,
    weekday: 'short',
    day: 'numeric',
  });
  return Array.from({ length: daysBack - 1 }, (_, index) => index + 2).map((daysAgo) => ({
    id: String(daysAgo),
    name: format.format(nowMs - daysAgo * 86_400_000),
  }));
}
