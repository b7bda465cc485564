import { useAnswer } from '@homeward/client';
import { BrandMark, LanguageSelect, TopBar } from '@homeward/ui/light';
import { rememberLanguage } from './rooms/phone/remembered.ts';

/** Whose page this is, and in which language. */
export function GuestTop() {
  const { data: venue } = useAnswer('venue.read', {});
  return (
    <TopBar
      start={<BrandMark name={venue?.name} />}
      end={
        <LanguageSelect
          {...(venue ? { languages: venue.languages } : {})}
          onChange={rememberLanguage}
        />
      }
    />
  );
}
