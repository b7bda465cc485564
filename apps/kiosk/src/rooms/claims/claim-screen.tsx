import { useCommand } from '@homeward/client';
import type { GuestView } from '@homeward/contract';
import { useErrorText, useT } from '@homeward/i18n';
import { Button, KeyboardField, Screen, Steps, Text } from '@homeward/ui';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import { useIsLying } from '../../visit/use-is-lying.ts';
import { ClosingNote } from '../home/closing-note.tsx';

interface ClaimScreenProps {
  readonly guest: GuestView;
  readonly onBack: () => void;
  readonly onClaimed: () => void;
}

/** What only the owner knows. It may stay empty: then staff ask at the counter. */
export function ClaimScreen({ guest, onBack, onClaimed }: ClaimScreenProps) {
  const { t } = useT();
  const isLying = useIsLying();
  const errorText = useErrorText();
  const [claimId] = useState(() => newId());
  const [statement, setStatement] = useState('');
  const claim = useCommand('guest.claim');
  const [best] = guest.candidates;

  function submit() {
    if (!best) return;
    claim.mutate(
      { params: { claimId }, body: { matchId: best.matchId, statement } },
      { onSuccess: onClaimed },
    );
  }

  return (
    <Screen
      top={<KioskTop onBack={onBack} />}
      steps={<Steps step={4} steps={4} />}
      title={t('kiosk.claim.title')}
      lead={isLying ? undefined : t('kiosk.claim.lead')}
      foot={
        // A lying screen is too low for both; the keyboard's own key sends.
        !isLying && (
          <Button variant="action" wide isPending={claim.isPending} onPress={submit}>
            {t(statement.trim() === '' ? 'kiosk.claim.submit-empty' : 'kiosk.claim.submit')}
          </Button>
        )
      }
    >
      {!isLying && <ClosingNote />}
      {claim.error && <Text tone="coral">{errorText(claim.error.code)}</Text>}
      <KeyboardField
        label={t('kiosk.claim.statement')}
        placeholder={t('kiosk.claim.example')}
        value={statement}
        onChange={setStatement}
        onDone={submit}
        doneLabel={isLying ? t('kiosk.claim.done') : undefined}
        maxLength={1000}
      />
    </Screen>
  );
}
