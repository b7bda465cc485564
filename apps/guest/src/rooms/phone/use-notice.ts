import { useEffect } from 'react';

/** Being called shows where a phone shows it best: in the title, and in the hand. */
export function useNotice(words: string | null, venueName: string): void {
  useEffect(() => {
    document.title = words ?? venueName;
    if (words && 'vibrate' in navigator) navigator.vibrate([200, 100, 200]);
  }, [words, venueName]);
}
