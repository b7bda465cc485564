import { BackButton, BrandMark, LanguageMenu, TopBar } from '@homeward/ui';
import { useKiosk } from './kiosk-context.ts';

/** The line above every kiosk screen: where back leads, and the language. */
export function KioskTop({ onBack }: { readonly onBack?: (() => void) | undefined }) {
  const { venue } = useKiosk();
  return (
    <TopBar
      start={onBack ? <BackButton onPress={onBack} /> : <BrandMark name={venue.name} />}
      end={<LanguageMenu languages={venue.languages} />}
    />
  );
}
