import type { PromiseBoardView, PromiseView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Dialog, PillChoice, showCode, showToast, Text } from '@homeward/ui';
import { useState } from 'react';
import { FormFoot } from '../../shell/form-foot.tsx';
import { useAct } from '../../shell/use-act.ts';

interface AssignDialogProps extends Pick<PromiseBoardView, 'colleagues'> {
  readonly promise: PromiseView;
  readonly onClose: () => void;
}

const desk = 'desk';

/** Whose it is from now on: a colleague's by name, one's own, or the desk's as a whole. */
export function AssignDialog({ promise, colleagues, onClose }: AssignDialogProps) {
  const { t } = useT();
  const [ownerId, setOwnerId] = useState(promise.ownerId ?? desk);
  const assign = useAct('promises.assign');
  const code = showCode(promise.report.code);
  const owner = colleagues.find(({ id }) => id === ownerId);

  function submit() {
    assign.act(
      { params: { promiseId: promise.id }, body: { ownerId: owner?.id ?? null } },
      {
        done: () => {
          showToast({
            text: owner
              ? t('staff.promises.assigning.toast', { name: owner.name, code })
              : t('staff.promises.assigning.toast-desk', { code }),
          });
          onClose();
        },
      },
    );
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('staff.promises.assigning.title', { code })}
      foot={
        <FormFoot
          onCancel={onClose}
          icon="check"
          isPending={assign.isPending}
          isDisabled={ownerId === (promise.ownerId ?? desk)}
          onPress={submit}
        >
          {t('staff.promises.assign')}
        </FormFoot>
      }
    >
      <Text tone="soft">{t('staff.promises.assigning.about')}</Text>
      <PillChoice
        label={t('staff.promises.assigning.who')}
        options={[
          ...colleagues.map(({ id, name, isMe }) => ({
            id,
            name: isMe ? t('staff.promises.assigning.me', { name }) : name,
          })),
          { id: desk, name: t('staff.promises.assigning.desk') },
        ]}
        chosen={ownerId}
        onChange={setOwnerId}
      />
    </Dialog>
  );
}
