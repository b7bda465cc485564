import { languages as everyLanguage, type Language, languageNames, useT } from '@homeward/i18n';
import { Icon } from '../pictures/icon.tsx';
import styles from './light-language.module.css';
import { showToast } from './light-toast.tsx';

interface LanguageSelectProps {
  /** The languages of the venue; all that the screens speak when left out. */
  readonly languages?: readonly Language[];
  readonly onChange?: (language: Language) => void;
}

/** Shows the present language by its own name, and changes it with the phone's own list. */
export function LanguageSelect({ languages = everyLanguage, onChange }: LanguageSelectProps) {
  const { t, language, setLanguage } = useT();
  const offered = languages.includes(language) ? languages : [language, ...languages];
  return (
    <span className={styles['language']}>
      <Icon name="language" className={styles['icon']} />
      <select
        className={styles['select']}
        aria-label={t('shared-words.language')}
        value={language}
        onChange={({ target }) => {
          const chosen = target.value as Language;
          void setLanguage(chosen).then(
            () => onChange?.(chosen),
            // Words that were never fetched can't be had without a connection.
            () => showToast({ text: t('shared-words.offline'), tone: 'coral' }),
          );
        }}
      >
        {offered.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
      </select>
    </span>
  );
}
