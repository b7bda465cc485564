import { useMemo } from 'react';
import { type Format, formatFor } from './format.ts';
import { useT, useTimeZone } from './language-provider.tsx';

/** Times, ranges, lists and numbers as people say them in the present language. */
export function useFormat(): Format {
  const { t, language } = useT();
  const timeZone = useTimeZone();
  return useMemo(() => formatFor({ t, language, timeZone }), [t, language, timeZone]);
}
