import { type ApiProblem, useApi, useCommand } from '@homeward/client';
import type { GuestView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, ConfirmDialog, Section, Stack, showToast } from '@homeward/ui/light';
import { type ReactNode, useState } from 'react';
import { goTo } from '../codes/guest-key.ts';
import { leavePush } from '../contact/push.ts';
import { forgetReport } from '../phone/remembered.ts';
import { useProblemText } from '../phone/use-problem-text.ts';

/** The ways out: it turned up, delete everything, forget it on this phone. */
export function PartingSection({ guest }: { readonly guest: GuestView }) {
  const { t } = useT();
  return (
    <Section title={t('guest.phone.more')} icon="lock">
      <Stack gap={3}>
        {guest.allowed.includes('withdraw') && <Withdraw />}
        <ForgetPhone />
        {guest.allowed.includes('forget') && <DeleteMyData />}
      </Stack>
    </Section>
  );
}

interface AskedFirstProps {
  readonly button: string;
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly isDanger?: boolean;
  readonly isPending?: boolean;
  readonly onConfirm: (done: () => void) => void;
}

/** A button whose wish is carried out only after asking. */
function AskedFirst({ button, onConfirm, ...asked }: AskedFirstProps): ReactNode {
  const [isAsking, setIsAsking] = useState(false);
  const done = () => setIsAsking(false);
  return (
    <>
      <Button onPress={() => setIsAsking(true)}>{button}</Button>
      <ConfirmDialog
        {...asked}
        isOpen={isAsking}
        onCancel={done}
        onConfirm={() => onConfirm(done)}
      />
    </>
  );
}

/** Close the report: it can't be opened again. */
function Withdraw() {
  const { t } = useT();
  const problemText = useProblemText();
  const withdraw = useCommand('guest.withdraw');
  return (
    <AskedFirst
      button={t('guest.withdraw.button')}
      title={t('guest.withdraw.title')}
      text={t('guest.withdraw.message')}
      confirm={t('guest.withdraw.confirm')}
      isPending={withdraw.isPending}
      onConfirm={(done) =>
        withdraw.mutate(
          {},
          {
            onError: (problem) => showToast({ text: problemText(problem), tone: 'coral' }),
            onSettled: done,
          },
        )
      }
    />
  );
}

/** A borrowed phone forgets, and is told no more; the search goes on. */
function ForgetPhone() {
  const { t } = useT();
  const api = useApi();
  return (
    <AskedFirst
      button={t('guest.phone.forget')}
      title={t('guest.phone.forget-title')}
      text={t('guest.phone.forget-text')}
      confirm={t('guest.phone.forget-confirm')}
      onConfirm={(done) => {
        done();
        void leavePush((endpoint) => api.call('guest.unsubscribePush', { body: { endpoint } }));
        forgetReport('visitor');
        goTo('', false);
      }}
    />
  );
}

function DeleteMyData() {
  const { t } = useT();
  const problemText = useProblemText();
  const api = useApi();
  const [isPending, setIsPending] = useState(false);

  // Not as a command of the page: it would ask anew for what is just being deleted.
  async function forget(done: () => void) {
    setIsPending(true);
    try {
      await api.call('guest.forget', {});
      forgetReport('everything');
      goTo('gone', false);
    } catch (problem) {
      setIsPending(false);
      done();
      showToast({ text: problemText(problem as ApiProblem), tone: 'coral' });
    }
  }

  return (
    <AskedFirst
      button={t('guest.forget.button')}
      title={t('guest.forget.title')}
      text={t('guest.forget.text')}
      confirm={t('guest.forget.confirm')}
      isDanger
      isPending={isPending}
      onConfirm={(done) => void forget(done)}
    />
  );
}
