import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classNames } from '../theme/class-names.ts';
import styles from './pill-choice.module.css';

export interface PillOption<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
}

interface PillChoiceProps<Id extends string> {
  readonly label: string;
  readonly options: readonly PillOption<Id>[];
  readonly chosen: Id | null;
  readonly onChange: (chosen: Id) => void;
  readonly size?: 'normal' | 'large';
  /** Show the label above; else it is for ears only. */
  readonly hasVisibleLabel?: boolean;
}

/** Choose one of a few short words. */
export function PillChoice<Id extends string>(props: PillChoiceProps<Id>) {
  const { label, options, chosen, onChange, size = 'normal', hasVisibleLabel = false } = props;
  return (
    <div className={styles['field']}>
      {hasVisibleLabel && (
        <span aria-hidden="true" className={styles['label']}>
          {label}
        </span>
      )}
      <ToggleButtonGroup
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection={chosen !== null}
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys as Set<Id>;
          if (key !== undefined) onChange(key);
        }}
        className={classNames(styles['group'], styles[size])}
      >
        {options.map(({ id, name }) => (
          <ToggleButton key={id} id={id} className={styles['pill'] ?? ''}>
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
