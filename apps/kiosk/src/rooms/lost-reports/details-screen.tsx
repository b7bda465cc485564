import { useLocalName, useNameInSentence, useT } from '@homeward/i18n';
import { Button, ColourPicker, Picture, Screen, Steps, Text } from '@homeward/ui';
import { useState } from 'react';
import { useKiosk } from '../../visit/kiosk-context.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import styles from './details-screen.module.css';
import type { StepProps } from './step-props.ts';
import { TypingScreen } from './typing-screen.tsx';

const longestWords = 500;
const longestBrand = 60;

/** Step 2: how does it look? Colours by touch; brand and words for those who like. */
export function DetailsScreen({ draft, onDraft, onBack, onNext }: StepProps) {
  const { t } = useT();
  const isUnknown = draft.categoryId === null;
  const hasWords = draft.description.trim() !== '';
  const [typing, setTyping] = useState<'words' | 'brand' | null>(
    isUnknown && !hasWords ? 'words' : null,
  );
  const look = () => setTyping(null);

  if (typing === 'words') {
    return (
      <TypingScreen
        title={t(isUnknown ? 'kiosk.details.title-unknown' : 'kiosk.details.words')}
        label={t('kiosk.details.any-language')}
        example={t('kiosk.details.words-example')}
        value={draft.description}
        onChange={(description) => onDraft({ ...draft, description })}
        longest={longestWords}
        isNeeded={isUnknown}
        onBack={isUnknown && !hasWords ? onBack : look}
        onDone={isUnknown ? look : onNext}
      />
    );
  }
  if (typing === 'brand') {
    return (
      <TypingScreen
        title={t('kiosk.details.brand')}
        label={t('kiosk.details.brand-label')}
        example={t('kiosk.details.brand-example')}
        value={draft.brand}
        onChange={(brand) => onDraft({ ...draft, brand })}
        longest={longestBrand}
        onBack={look}
        onDone={look}
      />
    );
  }
  return (
    <LookScreen
      draft={draft}
      onDraft={onDraft}
      onBack={onBack}
      onNext={onNext}
      onType={setTyping}
    />
  );
}

interface LookScreenProps extends StepProps {
  readonly onType: (what: 'words' | 'brand') => void;
}

function LookScreen({ draft, onDraft, onBack, onNext, onType }: LookScreenProps) {
  const { t } = useT();
  const { venue } = useKiosk();
  const nameInSentence = useNameInSentence();
  const localName = useLocalName();
  const category = venue.categories.find(({ id }) => id === draft.categoryId);
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
            label={category ? localName(category.name) : undefined}
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
          <div className={styles.words}>
            <Button variant="pill" icon="edit" onPress={() => onType('brand')}>
              {shortened(draft.brand) || t('kiosk.details.add-brand')}
            </Button>
            <Button variant="pill" icon="edit" onPress={() => onType('words')}>
              {shortened(draft.description) || t('kiosk.details.add-words')}
            </Button>
          </div>
        </div>
      </div>
    </Screen>
  );
}

const enoughSigns = 32;

/** As much of what was typed as is needed to know it again. */
function shortened(text: string): string {
  return text.length > enoughSigns ? `${text.slice(0, enoughSigns).trimEnd()}…` : text;
}
