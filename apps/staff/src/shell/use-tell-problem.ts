import type { ApiProblem } from '@homeward/client';
import { useErrorText } from '@homeward/i18n';
import { showToast } from '@homeward/ui';

/** Says a refusal at the lower edge, in words. */
export function useTellProblem(): (problem: ApiProblem) => void {
  const errorText = useErrorText();
  return ({ code }) => showToast({ text: errorText(code), tone: 'coral' });
}
