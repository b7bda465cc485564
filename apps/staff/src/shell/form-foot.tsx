import { useT } from '@homeward/i18n';
import { Button } from '@homeward/ui';
import type { ComponentProps } from 'react';

interface FormFootProps extends ComponentProps<typeof Button> {
  readonly onCancel: () => void;
}

/** Two ways out of a form or its dialog: leave all as it was, or do what the button says. */
export function FormFoot({ onCancel, ...act }: FormFootProps) {
  const { t } = useT();
  return (
    <>
      <Button variant="quiet" onPress={onCancel}>
        {t('shared-words.cancel')}
      </Button>
      <Button variant="primary" {...act} />
    </>
  );
}
