import { useT } from '@homeward/i18n';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { Icon } from '../pictures/icon.tsx';
import { type PaintName, paintNames } from '../pictures/paints.ts';
import { classNames } from '../theme/class-names.ts';
import styles from './colour-picker.module.css';
import { Swatch } from './swatch.tsx';

interface ColourPickerProps {
  readonly label: string;
  readonly chosen: readonly PaintName[];
  readonly onChange: (chosen: readonly PaintName[]) => void;
  /** The colours on offer; all of the house when left out. */
  readonly colours?: readonly PaintName[];
  /** How many may be chosen; the earliest gives way. */
  readonly atMost?: number;
  readonly size?: 'normal' | 'small';
}

/** Choose colours by their swatch and name. */
export function ColourPicker({ label, chosen, onChange, ...rest }: ColourPickerProps) {
  const { colours = paintNames, atMost = 3, size = 'normal' } = rest;
  const { t } = useT();
  return (
    <ListBox
      aria-label={label}
      layout="grid"
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) => onChange([...(keys as Set<PaintName>)].slice(-atMost))}
      className={classNames(styles['grid'], styles[size])}
    >
      {colours.map((colour) => (
        <ListBoxItem
          key={colour}
          id={colour}
          textValue={t(`shared-words.colour.${colour}`)}
          className={styles['choice'] ?? ''}
        >
          <span className={styles['ring']}>
            <Swatch colour={colour} />
            <Icon name="check" className={styles['check']} />
          </span>
          <span className={styles['name']}>{t(`shared-words.colour.${colour}`)}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
