import { useT } from '@homeward/i18n';
import { Button, KeyboardField, Screen, Steps } from '@homeward/ui';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import { useIsLying } from '../../visit/use-is-lying.ts';

interface TypingScreenProps {
  readonly title: string;
  readonly label: string;
  readonly example: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly longest: number;
  /** Nothing else is known of the thing, so something has to be said. */
  readonly isNeeded?: boolean;
  /** Which of the four steps it belongs to. */
  readonly step?: number;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** One thing to type, in any language, with the whole screen for it. */
export function TypingScreen({
  title,
  value,
  isNeeded = false,
  step = 2,
  onDone,
  ...rest
}: TypingScreenProps) {
  const { t } = useT();
  const isLying = useIsLying();
  const isMissing = isNeeded && value.trim() === '';
  return (
    <Screen
      top={<KioskTop onBack={rest.onBack} />}
      steps={<Steps step={step} steps={4} />}
      title={title}
      foot={
        // A lying screen is too low for both; the keyboard's own key goes on.
        !isLying && (
          <Button
            variant="primary"
            wide
            icon="next"
            iconAt="end"
            isDisabled={isMissing}
            onPress={onDone}
          >
            {t('shared-words.next')}
          </Button>
        )
      }
    >
      <KeyboardField
        label={rest.label}
        placeholder={rest.example}
        value={value}
        onChange={rest.onChange}
        onDone={() => !isMissing && onDone()}
        doneLabel={isLying ? t('shared-words.next') : undefined}
        maxLength={rest.longest}
      />
    </Screen>
  );
}
