import { useT } from '@homeward/i18n';
import { Button } from './button.tsx';

/** The way back, always at the same corner. */
export function BackButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useT();
  return (
    <Button variant="pill" icon="back" onPress={onPress}>
      {t('shared-words.back')}
    </Button>
  );
}
