import { type Language, languageNames, useT } from '@homeward/i18n';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../pictures/icon.tsx';
import { classNames } from '../theme/class-names.ts';
import buttonStyles from './button.module.css';
import styles from './language-menu.module.css';

interface LanguageMenuProps {
  /** The languages of the venue; of these, or of all when left out, those that this app speaks. */
  readonly languages?: readonly Language[];
  readonly onChange?: (language: Language) => void;
}

/** Shows the present language by its own name, and changes it. */
export function LanguageMenu({ languages, onChange }: LanguageMenuProps) {
  const { t, language, languages: spoken, setLanguage } = useT();
  const offered = languages ? spoken.filter((each) => languages.includes(each)) : spoken;
  function choose(chosen: Language) {
    void setLanguage(chosen).then(() => onChange?.(chosen));
  }
  return (
    <MenuTrigger>
      <AriaButton
        className={classNames(buttonStyles['button'], buttonStyles['pill'])}
        aria-label={`${t('shared-words.language')}: ${languageNames[language]}`}
      >
        <Icon name="language" />
        <span>{languageNames[language]}</span>
        <Icon name="down" />
      </AriaButton>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Menu
          className={styles['menu'] ?? ''}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[language]}
          onAction={(key) => choose(key as Language)}
        >
          {offered.map((each) => (
            <MenuItem
              key={each}
              id={each}
              className={styles['item'] ?? ''}
              textValue={languageNames[each]}
            >
              <span lang={each}>{languageNames[each]}</span>
              {each === language && <Icon name="check" />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
