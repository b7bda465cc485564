import { useState } from 'react';
import { keep, readKept } from './remembered.ts';

/** Words being typed, which outlive a lost connection and a closed page until they are sent. */
export function useKeptWords(name: string): readonly [string, (words: string) => void] {
  const [words, setWords] = useState(() => readKept(name));
  function change(next: string) {
    setWords(next);
    keep(name, next);
  }
  return [words, change];
}
