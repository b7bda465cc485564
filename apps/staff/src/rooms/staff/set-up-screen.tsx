import type { VenueView } from '@homeward/contract';
import { useErrorText, useT } from '@homeward/i18n';
import { Button, Form, Text, TextField } from '@homeward/ui';
import { useState } from 'react';
import { useAct } from '../../shell/use-act.ts';
import { ArrivalFrame } from './arrival-frame.tsx';
import { PassphraseField } from './passphrase-field.tsx';

/** The server prints `…/staff/setup#TOKEN`: what follows the # never reaches a log. */
export const setUpPath = '/setup';

/** The first person in a new house becomes its administrator. */
export function SetUpScreen({ venue }: { readonly venue: VenueView }) {
  const { t } = useT();
  const token = location.hash.slice(1);
  return (
    <ArrivalFrame
      venueName={venue.name}
      title={t('staff.getting-in.setup.title')}
      lead={t('staff.getting-in.setup.about')}
    >
      {token ? <SetUpForm token={token} /> : <Text>{t('staff.getting-in.setup.no-token')}</Text>}
    </ArrivalFrame>
  );
}

function SetUpForm({ token }: { readonly token: string }) {
  const { t } = useT();
  const errorText = useErrorText();
  const [person, setPerson] = useState({ name: '', handle: '', passphrase: '' });
  const setUp = useAct('staff.setUp');
  const isComplete = Object.values(person).every((text) => text.trim() !== '');

  function submit() {
    setUp.act({ body: { token, ...person } }, { refused: () => undefined });
  }

  return (
    <Form onSubmit={submit} aria-label={t('staff.getting-in.setup.title')}>
      <TextField
        label={t('staff.getting-in.setup.name')}
        value={person.name}
        onChange={(name) => setPerson({ ...person, name })}
        autoComplete="name"
        autoFocus
      />
      <TextField
        label={t('staff.getting-in.setup.handle')}
        hint={t('staff.getting-in.setup.handle-about')}
        value={person.handle}
        onChange={(handle) => setPerson({ ...person, handle: handle.toLowerCase() })}
        autoComplete="username"
      />
      <PassphraseField
        label={t('staff.getting-in.setup.passphrase')}
        hint={t('staff.getting-in.setup.passphrase-about')}
        value={person.passphrase}
        onChange={(passphrase) => setPerson({ ...person, passphrase })}
        isNew
      />
      {setUp.error && <Text tone="coral">{errorText(setUp.error.code)}</Text>}
      {setUp.error?.code === 'setup.closed' && (
        <Button onPress={() => location.assign('/staff/')}>
          {t('staff.getting-in.sign-in.title')}
        </Button>
      )}
      <Button
        type="submit"
        variant="primary"
        wide
        isPending={setUp.isPending}
        isDisabled={!isComplete}
      >
        {t('staff.getting-in.setup.submit')}
      </Button>
    </Form>
  );
}
