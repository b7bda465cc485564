import { useT } from '@homeward/i18n';
import { Button, ColourPicker, classNames, Dialog, Swatch } from '@homeward/ui';
import { useState } from 'react';
import { FormRow } from '../../../shell/form-row.tsx';
import type { ColourName } from '../draft/item-draft.ts';
import styles from './colour-choice.module.css';

interface ColourChoiceProps {
  readonly label: string;
  /** Colours measured from the photos, offered first. */
  readonly measured: readonly ColourName[];
  readonly chosen: readonly ColourName[];
  readonly onChange: (colours: readonly ColourName[]) => void;
  readonly labelAt?: 'start' | 'above';
}

const mostColours = 5;

/** Colours as swatches to tap: those the photo shows, and all others one tap away. */
export function ColourChoice({ label, measured, chosen, onChange, labelAt }: ColourChoiceProps) {
  const { t } = useT();
  const [isChoosing, setIsChoosing] = useState(false);
  const offered = [...new Set([...measured, ...chosen])];

  function toggle(colour: ColourName) {
    const others = chosen.filter((each) => each !== colour);
    onChange(others.length < chosen.length ? others : [...chosen, colour].slice(-mostColours));
  }

  return (
    <FormRow label={label} labelAt={labelAt ?? 'start'}>
      {offered.map((colour) => (
        <button
          key={colour}
          type="button"
          className={classNames(styles.colour, chosen.includes(colour) && styles.chosen)}
          aria-pressed={chosen.includes(colour)}
          onClick={() => toggle(colour)}
        >
          <Swatch colour={colour} className={styles.swatch} />
          <span>{t(`shared-words.colour.${colour}`)}</span>
        </button>
      ))}
      <Button variant="pill" icon="plus" onPress={() => setIsChoosing(true)}>
        {t(`staff.items.new.${offered.length > 0 ? 'other-colours' : 'some-colours'}`)}
      </Button>
      <Dialog
        isOpen={isChoosing}
        onClose={() => setIsChoosing(false)}
        title={t('staff.items.new.choose-colours')}
        foot={
          <Button variant="primary" onPress={() => setIsChoosing(false)}>
            {t('shared-words.done')}
          </Button>
        }
      >
        <ColourPicker
          label={t('staff.items.new.choose-colours')}
          chosen={chosen}
          onChange={onChange}
          atMost={mostColours}
        />
      </Dialog>
    </FormRow>
  );
}
