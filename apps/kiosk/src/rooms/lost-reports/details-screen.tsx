import { useLocalName, useT } from '@homeward/i18n';
import {
  Button,
  ColourPicker,
  KeyboardField,
  Picture,
  Row,
  Screen,
  Steps,
  Text,
} from '@homeward/ui';
import { useState } from 'react';
import { useKiosk } from '../../visit/kiosk-context.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import styles from './details-screen.module.css';
import type { StepProps } from './step-props.ts';

/** Step 2: how does it look? Colours by touch; words for those who like. */
export function DetailsScreen({ draft, onDraft, onBack, onNext }: StepProps) {
  const { t } = useT();
  const { venue } = useKiosk();
  const localName = useLocalName();
  const [isTyping, setIsTyping] = useState(draft.categoryId === null);
  const category = venue.categories.find(({ id }) => id === draft.categoryId);
  const knowsNothing =
    draft.categoryId === null && draft.description.trim() === '' && draft.brand.trim() === '';

  return (
    <Screen
      top={<KioskTop onBack={onBack} />}
      steps={<Steps step={2} steps={4} />}
      title={
        category
          ? t('kiosk.details.title', { thing: localName(category.name).toLocaleLowerCase() })
          : t('kiosk.details.title-unknown')
      }
      foot={
        <Button
          variant="primary"
          wide
          icon="next"
          iconAt="end"
          isDisabled={knowsNothing}
          onPress={onNext}
        >
          {t('shared-words.next')}
        </Button>
      }
    >
      <div className={styles.columns}>
        {!isTyping && (
          <div className={styles.like}>
            <Picture
              name={category?.picture ?? 'else'}
              tint={draft.colours[0]}
              className={styles.picture}
            />
            <Text tone="soft">{t('kiosk.details.like-this')}</Text>
          </div>
        )}
        <div className={styles.fields}>
          <ColourPicker
            label={t('kiosk.details.colours')}
            chosen={draft.colours}
            onChange={(colours) => onDraft({ ...draft, colours })}
            atMost={3}
            size={isTyping ? 'small' : 'normal'}
          />
          {isTyping ? (
            <KeyboardField
              label={t('kiosk.details.words')}
              placeholder={t('kiosk.details.words-example')}
              value={draft.description}
              onChange={(description) => onDraft({ ...draft, description })}
              onDone={() => setIsTyping(draft.categoryId === null)}
              maxLength={500}
            />
          ) : (
            <Row>
              <Button wide icon="edit" onPress={() => setIsTyping(true)}>
                {draft.description || t('kiosk.details.add-words')}
              </Button>
            </Row>
          )}
        </div>
      </div>
    </Screen>
  );
}
