import { useAnswer } from '@homeward/client';
import { BrandMark, LanguageMenu, TopBar } from '@homeward/ui';

/** Whose page this is, and in which language. */
export function GuestTop() {
  const { data: venue } = useAnswer('venue.read', {});
  return (
    <TopBar
      start={<BrandMark name={venue?.name} />}
      end={<LanguageMenu {...(venue ? { languages: venue.languages } : {})} />}
    />
  );
}
