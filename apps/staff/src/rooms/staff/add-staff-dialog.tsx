import { useErrorText, useT } from '@homeward/i18n';
import { Button, Dialog, Form, showToast, Text, TextField } from '@homeward/ui';
import { useState } from 'react';
import { ToggleChips } from '../../shell/toggle-chips.tsx';
import { useAct } from '../../shell/use-act.ts';
import { PassphraseField } from './passphrase-field.tsx';
import type { Role } from './session.ts';

const roles: readonly Role[] = ['intake', 'desk', 'supervisor', 'admin'];

/** A new colleague: name, how they sign in, what they may do. */
export function AddStaffDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useT();
  const errorText = useErrorText();
  const [person, setPerson] = useState({ name: '', handle: '', passphrase: '' });
  const [chosen, setChosen] = useState<readonly Role[]>(['intake']);
  const add = useAct('staff.add');
  const isComplete = chosen.length > 0 && Object.values(person).every((text) => text.trim());

  function submit() {
    add.act(
      { body: { ...person, roles: [...chosen] } },
      {
        refused: () => undefined,
        done: ({ name }) => {
          showToast({ text: t('staff.admin.staff.added', { name }) });
          onClose();
        },
      },
    );
  }

  return (
    <Dialog isOpen onClose={onClose} title={t('staff.admin.staff.add')}>
      <Form onSubmit={submit} aria-label={t('staff.admin.staff.add')}>
        <TextField
          label={t('staff.admin.staff.name')}
          value={person.name}
          onChange={(name) => setPerson({ ...person, name })}
          maxLength={80}
          autoComplete="off"
          autoFocus
        />
        <TextField
          label={t('staff.admin.staff.handle')}
          hint={t('staff.admin.staff.handle-about')}
          value={person.handle}
          onChange={(handle) => setPerson({ ...person, handle: handle.toLowerCase() })}
          maxLength={32}
          autoComplete="off"
        />
        <PassphraseField
          label={t('staff.admin.staff.passphrase')}
          hint={t('staff.admin.staff.passphrase-about')}
          value={person.passphrase}
          onChange={(passphrase) => setPerson({ ...person, passphrase })}
          isNew
        />
        <ToggleChips
          label={t('staff.admin.staff.roles')}
          options={roles.map((id) => ({
            id,
            name: t(`staff.shell.role.${id}`),
            hint: t(`staff.admin.staff.role-about.${id}`),
          }))}
          chosen={chosen}
          onChange={setChosen}
        />
        {add.error && <Text tone="coral">{errorText(add.error.code)}</Text>}
        <Button type="submit" variant="primary" isPending={add.isPending} isDisabled={!isComplete}>
          {t('staff.admin.staff.submit')}
        </Button>
      </Form>
    </Dialog>
  );
}
