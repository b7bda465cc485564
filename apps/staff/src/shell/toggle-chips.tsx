import { classNames, Icon } from '@homeward/ui';
import styles from './toggle-chips.module.css';

interface ToggleChipsProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string; readonly hint?: string }[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** Choose any of a few short phrases. */
export function ToggleChips<Id extends string>(props: ToggleChipsProps<Id>) {
  const { label, options, chosen, onChange } = props;
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.label}>{label}</legend>
      {options.map(({ id, name, hint }) => {
        const isChosen = chosen.includes(id);
        return (
          <button
            key={id}
            type="button"
            aria-pressed={isChosen}
            className={classNames(styles.chip, isChosen && styles.chosen)}
            onClick={() =>
              onChange(isChosen ? chosen.filter((each) => each !== id) : [...chosen, id])
            }
          >
            <Icon name={isChosen ? 'check' : 'plus'} />
            <span>
              {name}
              {hint && <small className={styles.hint}>{hint}</small>}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
