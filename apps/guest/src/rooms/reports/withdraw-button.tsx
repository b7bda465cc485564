import { useCommand } from '@homeward/client';
import { useErrorText, useT } from '@homeward/i18n';
import { Button, ConfirmDialog, showToast } from '@homeward/ui';
import { useState } from 'react';

/** Close the report, after asking: it can't be opened again. */
export function WithdrawButton() {
  const { t } = useT();
  const errorText = useErrorText();
  const withdraw = useCommand('guest.withdraw');
  const [isAsking, setIsAsking] = useState(false);

  function confirm() {
    setIsAsking(false);
    withdraw.mutate(
      {},
      { onError: ({ code }) => showToast({ text: errorText(code), tone: 'coral' }) },
    );
  }

  return (
    <>
      <Button variant="plain" wide isPending={withdraw.isPending} onPress={() => setIsAsking(true)}>
        {t('guest.withdraw.button')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('guest.withdraw.title')}
        text={t('guest.withdraw.message')}
        confirm={t('guest.withdraw.confirm')}
        onConfirm={confirm}
        onCancel={() => setIsAsking(false)}
      />
    </>
  );
}
