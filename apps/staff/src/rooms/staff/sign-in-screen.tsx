import { useErrorText, useT } from '@homeward/i18n';
import { Button, Form, Text, TextField } from '@homeward/ui';
import { useState } from 'react';
import { keepChoice, keptChoice } from '../../shell/kept-choice.ts';
import { useAct } from '../../shell/use-act.ts';
import { ArrivalFrame } from './arrival-frame.tsx';
import { DemoSignIn } from './demo-sign-in.tsx';
import { PassphraseField } from './passphrase-field.tsx';

interface SignInScreenProps {
  readonly venueName: string;
  readonly deviceName: string;
  readonly isDemo: boolean;
}

/** The start of a shift: name and passphrase on an enrolled device. */
export function SignInScreen({ venueName, deviceName, isDemo }: SignInScreenProps) {
  const { t } = useT();
  const errorText = useErrorText();
  const [handle, setHandle] = useState(() => keptChoice('handle') ?? '');
  const [passphrase, setPassphrase] = useState('');
  const signIn = useAct('staff.signIn');

  function submit() {
    signIn.act(
      { body: { handle, passphrase } },
      {
        done: ({ staff }) => keepChoice('handle', staff.handle),
        refused: () => setPassphrase(''),
      },
    );
  }

  return (
    <ArrivalFrame venueName={venueName} title={t('staff.getting-in.sign-in.title')}>
      <Form onSubmit={submit} aria-label={t('staff.getting-in.sign-in.title')}>
        <TextField
          label={t('staff.getting-in.sign-in.handle')}
          value={handle}
          onChange={setHandle}
          autoComplete="username"
          autoFocus={handle === ''}
        />
        <PassphraseField
          label={t('staff.getting-in.sign-in.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          autoFocus={handle !== ''}
          error={signIn.error ? errorText(signIn.error.code) : undefined}
        />
        <Button
          type="submit"
          variant="primary"
          wide
          isPending={signIn.isPending}
          isDisabled={handle.trim() === '' || passphrase === ''}
        >
          {t('staff.getting-in.sign-in.submit')}
        </Button>
      </Form>
      {isDemo && <DemoSignIn />}
      <Text size="small" tone="soft">
        {t('staff.shell.this-device')}: {deviceName}
      </Text>
    </ArrivalFrame>
  );
}
