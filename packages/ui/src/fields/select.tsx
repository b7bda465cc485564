import {
  Button as AriaButton,
  Select as AriaSelect,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { Icon } from '../pictures/icon.tsx';
import fieldStyles from './field.module.css';
import styles from './select.module.css';

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** A second, quieter line, such as the zone of a place. */
  readonly hint?: string | undefined;
}

interface SelectProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly chosen: Id | null;
  readonly onChange: (chosen: Id) => void;
  readonly placeholder?: string | undefined;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean;
}

/** Choose one of a list that is too long for pills and short enough to read. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, options, chosen, onChange, placeholder, error, isDisabled = false } = props;
  return (
    <AriaSelect
      className={fieldStyles['field'] ?? ''}
      value={chosen}
      onChange={(key) => key !== null && onChange(key as Id)}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      {...(placeholder && { placeholder })}
    >
      <Label className={fieldStyles['label'] ?? ''}>{label}</Label>
      <AriaButton className={`${fieldStyles['input']} ${styles['button']}`}>
        <SelectValue className={styles['value'] ?? ''} />
        <Icon name="down" />
      </AriaButton>
      <FieldError className={fieldStyles['error'] ?? ''}>{error}</FieldError>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox items={options} className={styles['list'] ?? ''}>
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** One line of a list of options. */
export function OptionRow({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.name} className={styles['option'] ?? ''}>
      <span className={styles['words']}>
        {option.name}
        {option.hint && <small className={styles['hint']}>{option.hint}</small>}
      </span>
      <Icon name="check" className={styles['check']} />
    </ListBoxItem>
  );
}
