import { useFormat, useT, useTimeZone } from '@homeward/i18n';
import { PillChoice } from '@homeward/ui';
import { useState } from 'react';
import { FormRow } from '../../../shell/form-row.tsx';
import styles from './time-choice.module.css';
import { clockTextAt, instantAtClock } from './venue-clock.ts';

interface TimeChoiceProps {
  readonly label: string;
  /** ISO instant; null is "just now". */
  readonly value: string | null;
  readonly onChange: (foundAt: string | null) => void;
}

const quick = ['now', 'half-hour', 'one-hour', 'two-hours', 'last-night', 'other-time'] as const;
type Quick = (typeof quick)[number];

const minutesAgo: Partial<Record<Quick, number>> = {
  'half-hour': 30,
  'one-hour': 60,
  'two-hours': 120,
};

/** When it was found: just now unless somebody says otherwise. */
export function TimeChoice({ label, value, onChange }: TimeChoiceProps) {
  const { t } = useT();
  const format = useFormat();
  const timeZone = useTimeZone();
  const [chosen, setChosen] = useState<Quick>(value ? 'other-time' : 'now');

  function choose(id: Quick) {
    setChosen(id);
    const ago = minutesAgo[id];
    if (id === 'now') onChange(null);
    else if (ago) onChange(new Date(Date.now() - ago * 60_000).toISOString());
    else if (id === 'last-night') onChange(lastNight(timeZone));
    else onChange(value ?? new Date().toISOString());
  }

  return (
    <FormRow label={label}>
      <PillChoice
        label={label}
        options={quick.map((id) => ({ id, name: t(`staff.items.new.${id}`) }))}
        chosen={chosen}
        onChange={choose}
      />
      {chosen === 'other-time' && (
        <input
          type="datetime-local"
          className={styles.clock}
          aria-label={t('staff.items.new.date-and-time')}
          max={clockTextAt(Date.now(), timeZone)}
          defaultValue={clockTextAt(value ?? Date.now(), timeZone)}
          onChange={(event) => {
            // Half-typed times are none yet; the field keeps them until they are whole.
            const instant = instantAtClock(event.target.value, timeZone);
            if (instant) onChange(instant);
          }}
        />
      )}
      {value && chosen !== 'other-time' && (
        <span className={styles.said}>{format.dayAndTime(value)}</span>
      )}
    </FormRow>
  );
}

/** Nine in the evening of the day before, by the venue's clocks. */
function lastNight(timeZone: string | undefined): string | null {
  const day = clockTextAt(Date.now() - 86_400_000, timeZone).slice(0, 10);
  return instantAtClock(`${day}T21:00`, timeZone);
}
