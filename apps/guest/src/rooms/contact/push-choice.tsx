import { ApiProblem, useCommand } from '@homeward/client';
import type { GuestView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Heading, Stack, showToast, Text } from '@homeward/ui/light';
import { useEffect, useState } from 'react';
import { keep, readKept } from '../phone/remembered.ts';
import { useProblemText } from '../phone/use-problem-text.ts';
import { beginPush, canPush, endPush, type PushAddress, presentPush } from './push.ts';

interface PushChoiceProps {
  readonly publicKey: string;
  readonly guest: GuestView;
}

/** Being told on this very phone, beside or instead of mail and text messages. */
export function PushChoice(props: PushChoiceProps) {
  const { t } = useT();
  const { isOn, isBusy, begin, end } = usePush(props);
  if (!canPush()) return null;
  return (
    <Stack gap={2}>
      <Heading level={3} size="body">
        {t('guest.push.push')}
      </Heading>
      <Text size="small" tone="soft">
        {t(isOn ? 'guest.push.push-is-on' : 'guest.push.push-help')}
      </Text>
      <Button icon="phone" isPending={isBusy} onPress={isOn ? end : begin}>
        {t(isOn ? 'guest.push.push-off' : 'guest.push.push-on')}
      </Button>
    </Stack>
  );
}

function usePush({ publicKey, guest }: PushChoiceProps) {
  const { t } = useT();
  const problemText = useProblemText();
  const subscribe = useCommand('guest.subscribePush');
  const unsubscribe = useCommand('guest.unsubscribePush');
  const [address, setAddress] = useState<PushAddress | null>(null);
  // A phone has one address for all its reports: of which it is told has to be remembered.
  const keptAs = `push.${guest.report.id}`;
  const isOn = guest.told.browsers > 0 && address !== null && readKept(keptAs) === address.endpoint;
  const [isBusy, setIsBusy] = useState(false);

  useEffect(() => {
    presentPush().then(setAddress, () => undefined);
  }, []);

  /** Whatever the phone or the server refuses is said, and nothing is pretended. */
  async function attempt(work: () => Promise<void>) {
    setIsBusy(true);
    try {
      await work();
    } catch (refused) {
      // A browser without a push service refuses too, with codes of its own.
      const isOurs = refused instanceof ApiProblem;
      const text = isOurs ? problemText(refused) : t('guest.push.push-failed');
      showToast({ text, tone: 'coral' });
    } finally {
      setIsBusy(false);
    }
  }
  async function begin() {
    const given = await beginPush(publicKey);
    if (!given) return showToast({ text: t('guest.push.push-denied'), tone: 'coral' });
    await subscribe.mutateAsync({ body: given });
    keep(keptAs, given.endpoint);
    setAddress(given);
  }
  async function end() {
    if (address) await unsubscribe.mutateAsync({ body: { endpoint: address.endpoint } });
    await endPush();
    keep(keptAs, '');
    setAddress(null);
  }
  return {
    isOn,
    isBusy,
    begin: () => void attempt(begin),
    end: () => void attempt(end),
  };
}
