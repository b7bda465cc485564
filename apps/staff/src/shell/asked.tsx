import type { ApiProblem } from '@homeward/client';
import { useErrorText, useT } from '@homeward/i18n';
import { ErrorState, LoadingState } from '@homeward/ui';
import { type ReactNode, useEffect, useState } from 'react';

interface Answering<Data> {
  readonly data: Data | undefined;
  readonly error: ApiProblem | null;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

interface AskedProps<Data> extends Outline {
  readonly answer: Answering<Data>;
  readonly children: (data: Data) => ReactNode;
}

interface Outline {
  readonly shape?: 'lines' | 'cards' | 'tiles';
  readonly count?: number;
}

/** An answer once it is there; until then its outline, or why it isn't and the way to ask again. */
export function Asked<Data>({ answer, children, ...outline }: AskedProps<Data>) {
  return answer.data === undefined ? (
    <NotYet answer={answer} {...outline} />
  ) : (
    children(answer.data)
  );
}

interface NotYetProps extends Outline {
  readonly answer: Answering<unknown>;
}

/** An answer on its way, or why it isn't there. Out of reach, it is asked for again and again, and comes by itself. */
export function NotYet({
  answer,
  shape = 'cards',
  count = shape === 'tiles' ? 6 : 4,
}: NotYetProps) {
  const { t } = useT();
  const errorText = useErrorText();
  const problem = useLatestProblem(answer.error);
  if (!problem) return <LoadingState shape={shape} count={count} />;
  const { code, requestId, isOutOfReach } = problem;
  const what = code === 'connection.lost' ? t('shared-words.offline') : errorText(code);
  const more = isOutOfReach
    ? t('staff.shell.goes-on')
    : code === 'server.fault' && requestId && t('staff.shell.request-id', { id: requestId });
  return (
    <ErrorState
      text={[what, more].filter(Boolean).join(' ')}
      onRetry={() => void answer.refetch()}
      isRetrying={answer.isFetching}
    />
  );
}

/** Why there is no answer stays in sight while it is asked for again. */
function useLatestProblem(error: ApiProblem | null): ApiProblem | null {
  const [latest, setLatest] = useState(error);
  useEffect(() => {
    if (error) setLatest(error);
  }, [error]);
  return error ?? latest;
}
