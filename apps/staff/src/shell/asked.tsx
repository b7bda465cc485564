import type { ApiProblem } from '@homeward/client';
import { useErrorText } from '@homeward/i18n';
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
  const errorText = useErrorText();
  if (answer.data !== undefined) return children(answer.data);
  if (answer.error) {
    return (
      <ErrorState
        text={errorText(answer.error.code)}
        onRetry={() => void answer.refetch()}
        isRetrying={answer.isRefetching}
      />
    );
  }
  return <LoadingState shape={shape} count={shape === 'tiles' ? 6 : 4} />;
}
