import { useT } from './language-provider.tsx';
import { useLocalName } from './use-local-name.ts';

/** One answer on offer, as it comes over the wire. */
interface Choice {
  readonly id: string;
  readonly name: Readonly<Record<string, string>> | null;
}

/**
 * Says an answer in the present language: by the name it brought along, by a
 * word of ours, or, where it was typed, just as it was typed.
 */
export function useChoiceName(): (topic: string, choice: Choice) => string {
  const { language, find } = useT();
  const localName = useLocalName();
  return (topic, { id, name }) => {
    if (name) return capitalised(localName(name), language);
    const key = topic === 'colour' ? `colour.${id}` : `question.choice.${topic}.${id}`;
    return find(`shared-words.${key}`) ?? id;
  };
}

/** The vocabulary writes names as they stand inside of a sentence. */
function capitalised(name: string, language: string): string {
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}
