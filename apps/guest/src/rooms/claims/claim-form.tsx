import { useCommand } from '@homeward/client';
import { useErrorText, useT } from '@homeward/i18n';
import { Button, Form, Stack, Text, TextArea } from '@homeward/ui';
import { useState } from 'react';
import { v7 as newId } from 'uuid';

/** "That may be mine", with what only the owner knows. */
export function ClaimForm({ matchId }: { readonly matchId: string }) {
  const { t } = useT();
  const errorText = useErrorText();
  const [claimId] = useState(() => newId());
  const [statement, setStatement] = useState('');
  const claim = useCommand('guest.claim');

  function submit() {
    claim.mutate({ params: { claimId }, body: { matchId, statement } });
  }

  return (
    <Form onSubmit={submit}>
      <Stack gap={4}>
        <TextArea
          label={t('guest.claim.statement')}
          hint={t('guest.claim.statement-help')}
          value={statement}
          onChange={setStatement}
          maxLength={1000}
        />
        {claim.error && <Text tone="coral">{errorText(claim.error.code)}</Text>}
        <Button variant="primary" type="submit" wide isPending={claim.isPending}>
          {t('guest.claim.submit')}
        </Button>
      </Stack>
    </Form>
  );
}
