import { useAnswer } from '@homeward/client';
import type { DeviceView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Button, Chip, ConfirmDialog, EmptyState, showToast } from '@homeward/ui';
import { useState } from 'react';
import { Asked } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { Section } from '../../shell/section.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useTellProblem } from '../../shell/use-tell-problem.ts';
import { useHasRole, useSession } from '../staff/session.ts';
import styles from './devices-screen.module.css';
import { InviteDialog } from './invite-dialog.tsx';

/** The screens this house trusts, and the way to let another in or to stop trusting one. */
export function DevicesScreen() {
  const { t } = useT();
  const isAdmin = useHasRole('admin');
  const devices = useAnswer('devices.list', {});
  const [isInviting, setIsInviting] = useState(false);
  return (
    <Page
      title={t('staff.admin.devices.title')}
      lead={t('staff.admin.devices.about')}
      backTo="/more"
      width="reading"
      aside={
        isAdmin && (
          <Button variant="primary" icon="plus" onPress={() => setIsInviting(true)}>
            {t('staff.admin.devices.invite')}
          </Button>
        )
      }
    >
      <Asked answer={devices}>{(data) => <Devices devices={data.devices} />}</Asked>
      {isInviting && <InviteDialog onClose={() => setIsInviting(false)} />}
    </Page>
  );
}

function Devices({ devices }: { readonly devices: readonly DeviceView[] }) {
  const { t } = useT();
  const trusted = devices.filter(({ revokedAt }) => revokedAt === null);
  const revoked = devices.filter(({ revokedAt }) => revokedAt !== null);
  if (devices.length === 0) {
    return <EmptyState title={t('staff.admin.devices.empty')} picture="tablet" />;
  }
  return (
    <>
      <ul className={styles.list}>
        {trusted.map((device) => (
          <DeviceRow key={device.id} device={device} />
        ))}
      </ul>
      {revoked.length > 0 && (
        <Section title={t('staff.admin.devices.revoked-group')}>
          <ul className={styles.list}>
            {revoked.map((device) => (
              <DeviceRow key={device.id} device={device} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function DeviceRow({ device }: { readonly device: DeviceView }) {
  const { t } = useT();
  const format = useFormat();
  const session = useSession();
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <strong>
          {device.name} {device.id === session.device.id && `(${t('staff.admin.devices.this')})`}
        </strong>
        <span className={styles.soft}>
          {device.revokedAt
            ? t('staff.admin.devices.revoked', { when: format.dayAndTime(device.revokedAt) })
            : t('staff.admin.devices.enrolled', { when: format.dayAndTime(device.enrolledAt) })}
        </span>
      </span>
      <Chip tone={device.revokedAt ? 'line' : 'sea'}>
        {t(`staff.admin.devices.kinds.${device.kind}`)}
      </Chip>
      {!device.revokedAt && <Revoke device={device} isThis={device.id === session.device.id} />}
    </li>
  );
}

function Revoke({ device, isThis }: { readonly device: DeviceView; readonly isThis: boolean }) {
  const { t } = useT();
  const tell = useTellProblem();
  const [isAsking, setIsAsking] = useState(false);
  const revoke = useAct('devices.revoke');
  const { name } = device;
  return (
    <>
      <Button
        variant="pill"
        aria-label={t('staff.admin.devices.revoke-one', { name })}
        onPress={() => setIsAsking(true)}
      >
        {t('staff.admin.devices.revoke')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title={t('staff.admin.devices.revoke-title', { name })}
        text={[t('staff.admin.devices.revoke-body'), isThis && t('staff.admin.devices.revoke-this')]
          .filter(Boolean)
          .join(' ')}
        confirm={t('staff.admin.devices.revoke')}
        isPending={revoke.isPending}
        onCancel={() => setIsAsking(false)}
        onConfirm={() =>
          revoke.act(
            { params: { deviceId: device.id } },
            {
              done: () => showToast({ text: t('staff.admin.devices.revoked-toast', { name }) }),
              refused: (problem) => {
                setIsAsking(false);
                tell(problem);
              },
            },
          )
        }
      />
    </>
  );
}
