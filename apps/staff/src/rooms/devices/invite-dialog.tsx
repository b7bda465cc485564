import type { Answer } from '@homeward/client';
import type { DeviceView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Dialog, Form, PillChoice, Select, TextField } from '@homeward/ui';
import { useState } from 'react';
import { useAct } from '../../shell/use-act.ts';
import { useVenue } from '../venue/venue-context.ts';
import { EnrolmentCode } from './enrolment-code.tsx';

const kinds = ['staff', 'kiosk', 'wall'] as const;

/** A code for one new screen, good once and for a short time. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useT();
  const [name, setName] = useState('');
  const [invited, setInvited] = useState<Answer<'devices.invite'> | null>(null);
  return (
    <Dialog
      isOpen
      mustDecide={invited !== null}
      onClose={onClose}
      title={t(invited ? 'staff.admin.devices.code-title' : 'staff.admin.devices.invite-title')}
    >
      {invited ? (
        <>
          <EnrolmentCode {...invited} name={name} />
          <Button variant="primary" onPress={onClose}>
            {t('shared-words.done')}
          </Button>
        </>
      ) : (
        <InviteForm name={name} onName={setName} onInvited={setInvited} />
      )}
    </Dialog>
  );
}

interface InviteFormProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onInvited: (invited: Answer<'devices.invite'>) => void;
}

function InviteForm({ name, onName, onInvited }: InviteFormProps) {
  const { t } = useT();
  const { backOffice, placeName } = useVenue();
  const [kind, setKind] = useState<DeviceView['kind']>('staff');
  const [profileId, setProfileId] = useState(backOffice.kioskProfiles[0]?.id ?? null);
  const invite = useAct('devices.invite');

  function submit() {
    const kioskProfileId = kind === 'kiosk' ? profileId : null;
    invite.act({ body: { kind, name, kioskProfileId } }, { done: onInvited });
  }

  return (
    <Form onSubmit={submit} aria-label={t('staff.admin.devices.invite-title')}>
      <PillChoice
        label={t('staff.admin.devices.kind')}
        hasVisibleLabel
        options={kinds.map((id) => ({ id, name: t(`staff.admin.devices.kinds.${id}`) }))}
        chosen={kind}
        onChange={setKind}
      />
      <TextField
        label={t('staff.admin.devices.name')}
        placeholder={t('staff.admin.devices.name-hint')}
        value={name}
        onChange={onName}
        maxLength={60}
        autoComplete="off"
      />
      {kind === 'kiosk' && (
        <Select
          label={t('staff.admin.devices.profile')}
          options={backOffice.kioskProfiles.map(({ id, placeId }) => ({
            id,
            name: id,
            hint: placeName(placeId),
          }))}
          chosen={profileId}
          onChange={setProfileId}
        />
      )}
      <Button
        type="submit"
        variant="primary"
        isPending={invite.isPending}
        isDisabled={name.trim() === ''}
      >
        {t('staff.admin.devices.submit')}
      </Button>
    </Form>
  );
}
