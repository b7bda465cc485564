import { useT } from '@homeward/i18n';
import { Button, KeyboardField, Screen, Steps } from '@homeward/ui';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import { useIsLying } from '../../visit/use-is-lying.ts';
import type { StepProps } from './step-props.ts';

const longestWords = 500;

/** One thing to type, in any language, with the whole screen for it. */
export function WordsScreen({ draft, onDraft, onBack, onNext }: StepProps) {
  const { t } = useT();
  const isLying = useIsLying();
  const needsWords = draft.categoryId === null && draft.description.trim() === '';
  return (
    <Screen
      top={<KioskTop onBack={onBack} />}
      steps={<Steps step={2} steps={4} />}
      title={t(draft.categoryId ? 'kiosk.details.words' : 'kiosk.details.title-unknown')}
      foot={
        // A lying screen is too low for both; the keyboard's own key goes on.
        !isLying && (
          <Button
            variant="primary"
            wide
            icon="next"
            iconAt="end"
            isDisabled={needsWords}
            onPress={onNext}
          >
            {t('shared-words.next')}
          </Button>
        )
      }
    >
      <KeyboardField
        label={t('kiosk.details.any-language')}
        placeholder={t('kiosk.details.words-example')}
        value={draft.description}
        onChange={(description) => onDraft({ ...draft, description })}
        onDone={() => !needsWords && onNext()}
        doneLabel={t('shared-words.next')}
        maxLength={longestWords}
      />
    </Screen>
  );
}
