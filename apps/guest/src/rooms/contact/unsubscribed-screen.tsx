import { useCommand } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { Button, Screen } from '@homeward/ui/light';
import { useEffect, useRef } from 'react';
import { GuestTop } from '../../guest-top.tsx';
import { WaitingScreen } from '../../waiting-screen.tsx';
import { useProblemText } from '../phone/use-problem-text.ts';

interface UnsubscribedProps {
  readonly token: string;
}

/** By the link of a notice: opening it ends that way of being told, with nothing more to press. */
export function UnsubscribedScreen({ token }: UnsubscribedProps) {
  const { t } = useT();
  const problemText = useProblemText();
  const { mutate, error, isSuccess } = useCommand('notices.unsubscribe');
  const ended = useRef<string | null>(null);

  useEffect(() => {
    if (ended.current === token) return;
    ended.current = token;
    mutate({ params: { token } });
  }, [token, mutate]);

  if (isSuccess) {
    return (
      <Screen
        top={<GuestTop />}
        title={t('guest.push.stopped-title')}
        lead={t('guest.push.stopped-text')}
      />
    );
  }
  if (!error) return <WaitingScreen />;
  return (
    <Screen top={<GuestTop />} title={t('guest.push.stop')} lead={problemText(error)}>
      <Button variant="primary" onPress={() => mutate({ params: { token } })}>
        {t('shared-words.retry')}
      </Button>
    </Screen>
  );
}
