import type { ApiProblem } from '@homeward/client';
import { useErrorText, useT } from '@homeward/i18n';

/** What came between a wish and its answer, in plain words; without a connection nothing was sent. */
export function useProblemText(): (problem: Pick<ApiProblem, 'code'>) => string {
  const { t } = useT();
  const errorText = useErrorText();
  return ({ code }) => (code === 'connection.lost' ? t('guest.phone.not-sent') : errorText(code));
}
