import { useAnswer } from '@homeward/client';
import type { StaffMemberView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, ConfirmDialog, showToast } from '@homeward/ui';
import { useState } from 'react';
import { Asked } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { Section } from '../../shell/section.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useTellProblem } from '../../shell/use-tell-problem.ts';
import styles from '../devices/devices-screen.module.css';
import { AddStaffDialog } from './add-staff-dialog.tsx';
import { useHasRole, useSession } from './session.ts';

/** Who may sign in, and what they may do. */
export function StaffScreen() {
  const { t } = useT();
  const isAdmin = useHasRole('admin');
  const everybody = useAnswer('staff.list', {});
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Page
      title={t('staff.admin.staff.title')}
      lead={t('staff.admin.staff.about')}
      backTo="/more"
      width="reading"
      aside={
        isAdmin && (
          <Button variant="primary" icon="plus" onPress={() => setIsAdding(true)}>
            {t('staff.admin.staff.add')}
          </Button>
        )
      }
    >
      <Asked answer={everybody}>{({ staff }) => <Colleagues staff={staff} />}</Asked>
      {isAdding && <AddStaffDialog onClose={() => setIsAdding(false)} />}
    </Page>
  );
}

function Colleagues({ staff }: { readonly staff: readonly StaffMemberView[] }) {
  const { t } = useT();
  const gone = staff.filter(({ isActive }) => !isActive);
  return (
    <>
      <ul className={styles.list}>
        {staff
          .filter(({ isActive }) => isActive)
          .map((member) => (
            <Colleague key={member.id} member={member} />
          ))}
      </ul>
      {gone.length > 0 && (
        <Section title={t('staff.admin.staff.inactive')}>
          <ul className={styles.list}>
            {gone.map((member) => (
              <Colleague key={member.id} member={member} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Colleague({ member }: { readonly member: StaffMemberView }) {
  const { t } = useT();
  const isAdmin = useHasRole('admin');
  const { staff } = useSession();
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <strong>
          {member.name} {member.id === staff.id && `(${t('staff.admin.staff.you')})`}
        </strong>
        <span className={styles.soft}>
          {member.handle} · {member.roles.map((role) => t(`staff.shell.role.${role}`)).join(', ')}
        </span>
      </span>
      {isAdmin && member.isActive && <Deactivate member={member} />}
    </li>
  );
}

function Deactivate({ member }: { readonly member: StaffMemberView }) {
  const { t } = useT();
  const tell = useTellProblem();
  const [isAsking, setIsAsking] = useState(false);
  const deactivate = useAct('staff.deactivate');
  const { name } = member;
  return (
    <>
      <Button
        variant="pill"
        aria-label={t('staff.admin.staff.deactivate-one', { name })}
        onPress={() => setIsAsking(true)}
      >
        {t('staff.admin.staff.deactivate')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title={t('staff.admin.staff.deactivate-title', { name })}
        text={t('staff.admin.staff.deactivate-body')}
        confirm={t('staff.admin.staff.deactivate')}
        isPending={deactivate.isPending}
        onCancel={() => setIsAsking(false)}
        onConfirm={() =>
          deactivate.act(
            { params: { staffId: member.id } },
            {
              done: () => showToast({ text: t('staff.admin.staff.deactivated', { name }) }),
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
