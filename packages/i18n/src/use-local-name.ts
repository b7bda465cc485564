import { useT } from './language-provider.tsx';

/** A name the venue gave in several languages, in the one being spoken, else in English. */
export function useLocalName(): (name: Readonly<Record<string, string>>) => string {
  const { language } = useT();
  return (name) => name[language] ?? name.en ?? '';
}
