import { useT } from '@homeward/i18n';
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  SearchField as AriaSearchField,
  Input,
  Label,
  ListBox,
  Popover,
} from 'react-aria-components';
import { VisuallyHidden } from '../layout/visually-hidden.tsx';
import { Icon } from '../pictures/icon.tsx';
import fieldStyles from './field.module.css';
import styles from './select.module.css';
import { type Option, OptionRow } from './select.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean;
}

/** Search as you type; the label is for ears, the placeholder for eyes. */
export function SearchField({ label, value, onChange, placeholder, ...rest }: SearchFieldProps) {
  const { t } = useT();
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={rest.autoFocus ?? false}
      className={`${fieldStyles['field']} ${styles['field']}`}
    >
      <div className={styles['search']}>
        <Icon name="search" className={styles['lens']} />
        <Input
          className={`${fieldStyles['input']} ${styles['input']}`}
          placeholder={placeholder ?? t('shared-words.search')}
        />
        <AriaButton className={styles['clear'] ?? ''} aria-label={t('shared-words.clear')}>
          <Icon name="close" />
        </AriaButton>
      </div>
    </AriaSearchField>
  );
}

interface ComboBoxProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly chosen: Id | null;
  readonly onChange: (chosen: Id | null) => void;
  readonly placeholder?: string | undefined;
}

/** Choose one of a long list by typing a part of its name. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, options, chosen, onChange, placeholder } = props;
  const { t } = useT();
  return (
    <AriaComboBox
      className={fieldStyles['field'] ?? ''}
      defaultItems={options}
      value={chosen}
      onChange={(key) => onChange(key as Id | null)}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className={fieldStyles['label'] ?? ''}>{label}</Label>
      <div className={styles['search']}>
        <Icon name="search" className={styles['lens']} />
        <Input
          className={`${fieldStyles['input']} ${styles['input']}`}
          placeholder={placeholder ?? t('shared-words.search')}
        />
        <AriaButton className={styles['clear'] ?? ''}>
          <VisuallyHidden>{label}</VisuallyHidden>
          <Icon name="down" />
        </AriaButton>
      </div>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox
          className={styles['list'] ?? ''}
          renderEmptyState={() => (
            <span className={styles['option']}>{t('shared-words.nothing-found')}</span>
          )}
        >
          {(option: Option<Id>) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
