import { useT } from './language-provider.tsx';
import type { Language } from './languages.ts';

type NameInLanguages = Readonly<Record<string, string>>;

/** A name the venue gave in several languages, in the one being spoken, else in English. */
export function useLocalName(): (name: NameInLanguages) => string {
  const { language } = useT();
  return (name) => name[language] ?? name.en ?? '';
}

/** The same in the middle of a sentence: "your bag", but "Ihre Tasche". */
export function useNameInSentence(): (name: NameInLanguages) => string {
  const { language } = useT();
  const localName = useLocalName();
  return (name) =>
    keepsCapitals.has(language) ? localName(name) : lowered(localName(name), language);
}

/** Languages that write their nouns with a capital everywhere. */
const keepsCapitals: ReadonlySet<Language> = new Set(['de']);

/** Lower the first letter alone: "Passport or ID" keeps its ID. */
function lowered(name: string, language: Language): string {
  return name.slice(0, 1).toLocaleLowerCase(language) + name.slice(1);
}
