import { useNameInSentence, useT } from '@homeward/i18n';
import { Button, ColourPicker, Picture, Screen, Steps, Text } from '@homeward/ui';
import { useState } from 'react';
import { useKiosk } from '../../visit/kiosk-context.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import styles from './details-screen.module.css';
import type { StepProps } from './step-props.ts';
import { WordsScreen } from './words-screen.tsx';

/** Step 2: how does it look? Colours by touch; words for those who like. */
export function DetailsScreen({ draft, onDraft, onBack, onNext }: StepProps) {
  const { t } = useT();
  const { venue } = useKiosk();
  const nameInSentence = useNameInSentence();
  const isUnknown = draft.categoryId === null && draft.description.trim() === '';
  const [isTyping, setIsTyping] = useState(isUnknown);
  const category = venue.categories.find(({ id }) => id === draft.categoryId);

  if (isTyping) {
    return (
      <WordsScreen
        draft={draft}
        onDraft={onDraft}
        onBack={isUnknown ? onBack : () => setIsTyping(false)}
        onNext={category ? onNext : () => setIsTyping(false)}
      />
    );
  }
  return (
    <Screen
      top={<KioskTop onBack={onBack} />}
      steps={<Steps step={2} steps={4} />}
      title={
        category
          ? t('kiosk.details.title', { thing: nameInSentence(category.name) })
          : t('kiosk.details.title-unknown')
      }
      foot={
        <Button variant="primary" wide icon="next" iconAt="end" onPress={onNext}>
          {t('shared-words.next')}
        </Button>
      }
    >
      <div className={styles.columns}>
        <div className={styles.like}>
          <Picture
            name={category?.picture ?? 'else'}
            tint={draft.colours[0]}
            className={styles.picture}
          />
          <Text tone="soft">{t('kiosk.details.like-this')}</Text>
        </div>
        <div className={styles.fields}>
          <ColourPicker
            label={t('kiosk.details.colours')}
            chosen={draft.colours}
            onChange={(colours) => onDraft({ ...draft, colours })}
            atMost={3}
          />
          <Button
            className={styles.words}
            variant="quiet"
            icon="edit"
            wide
            onPress={() => setIsTyping(true)}
          >
            {draft.description || t('kiosk.details.add-words')}
          </Button>
        </div>
      </div>
    </Screen>
  );
}
