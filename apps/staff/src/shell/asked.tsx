import type { ApiProblem } from '@homeward/client';
import { useErrorText, useT } from '@homeward/i18n';
import { ErrorState, LoadingState } from '@homeward/ui';
import type { ReactNode } from 'react';

interface AskedProps<Data> {
  readonly answer: {
    readonly data: Data | undefined;
    readonly error: ApiProblem | null;
    readonly isRefetching: boolean;
    readonly refetch: () => unknown;
  };
  readonly shape?: 'lines' | 'cards' | 'tiles';
  readonly children: (data: Data) => ReactNode;
}

/** An answer once it is there; until then its outline, or why it isn't and the way to ask again. */
export function Asked<Data>({ answer, shape = 'cards', children }: AskedProps<Data>) {
  const { t } = useT();
  const errorText = useErrorText();
  if (answer.data !== undefined) return children(answer.data);
  if (answer.error) {
    const { code, requestId } = answer.error;
    const reference =
      code === 'server.fault' && requestId ? t('staff.shell.request-id', { id: requestId }) : '';
    return (
      <ErrorState
        text={[errorText(code), reference].filter(Boolean).join(' ')}
        onRetry={() => void answer.refetch()}
        isRetrying={answer.isRefetching}
      />
    );
  }
  return <LoadingState shape={shape} count={shape === 'tiles' ? 6 : 4} />;
}
