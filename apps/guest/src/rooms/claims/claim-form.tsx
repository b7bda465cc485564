import { useCommand } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { Button, Form, Stack, TextArea } from '@homeward/ui/light';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { useKeptWords } from '../phone/use-kept-words.ts';
import { useProblemText } from '../phone/use-problem-text.ts';

/** "That may be mine", with what only the owner knows. */
export function ClaimForm({ matchId }: { readonly matchId: string }) {
  const { t } = useT();
  const problemText = useProblemText();
  const [claimId, setClaimId] = useState(() => newId());
  const [statement, setStatement] = useKeptWords(`claim.${matchId}`);
  const claim = useCommand('guest.claim');

  function change(next: string) {
    // Once it may have arrived, other words make another claim.
    if (claim.isError) {
      setClaimId(newId());
      claim.reset();
    }
    setStatement(next);
  }
  function submit() {
    claim.mutate(
      { params: { claimId }, body: { matchId, statement } },
      { onSuccess: () => setStatement('') },
    );
  }

  return (
    <Form onSubmit={submit}>
      <Stack gap={4}>
        <TextArea
          label={t('guest.claim.statement')}
          hint={t('guest.claim.statement-help')}
          value={statement}
          onChange={change}
          maxLength={1000}
          error={claim.error ? problemText(claim.error) : undefined}
        />
        <Button variant="primary" type="submit" wide isPending={claim.isPending}>
          {t('guest.claim.submit')}
        </Button>
      </Stack>
    </Form>
  );
}
