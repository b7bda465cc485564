import { useT } from '@homeward/i18n';
import { useState } from 'react';
import { TypingScreen } from './typing-screen.tsx';

const longestBrand = 60;

interface BrandScreenProps {
  readonly onBack: () => void;
  readonly onDone: (brand: string) => void;
}

/** Which brand is it? The whole screen to type it. */
export function BrandScreen({ onBack, onDone }: BrandScreenProps) {
  const { t } = useT();
  const [brand, setBrand] = useState('');
  return (
    <TypingScreen
      title={t('shared-words.question.ask.brand')}
      label={t('kiosk.details.brand-label')}
      example={t('kiosk.details.brand-example')}
      value={brand}
      onChange={setBrand}
      longest={longestBrand}
      isNeeded
      step={4}
      onBack={onBack}
      onDone={() => onDone(brand.trim())}
    />
  );
}
