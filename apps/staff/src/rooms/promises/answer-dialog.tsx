import type { PromiseView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Dialog, PillChoice, showCode, showToast, Text } from '@homeward/ui';
import { useState } from 'react';
import { FormFoot } from '../../shell/form-foot.tsx';
import { useAct } from '../../shell/use-act.ts';

interface AnswerDialogProps {
  readonly promise: PromiseView;
  readonly onClose: () => void;
}

const outcomes = ['found', 'not-found', 'still-looking'] as const;
const sweep = 'sweep';
const nextHours = ['1', '3', '24'] as const;
const hourMs = 3_600_000;

/** What the visitor is told: found, an honest no, or a new hour that is kept as well. */
export function AnswerDialog({ promise, onClose }: AnswerDialogProps) {
  const { t } = useT();
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('still-looking');
  const [next, setNext] = useState<(typeof nextHours)[number] | typeof sweep>(sweep);
  const keep = useAct('promises.keep');
  const code = showCode(promise.report.code);

  function submit() {
    const isNewHour = outcome === 'still-looking' && next !== sweep;
    keep.act(
      {
        params: { promiseId: promise.id },
        body: { outcome, ...(isNewHour ? { nextDueAt: inHours(Number(next)) } : {}) },
      },
      {
        done: () => {
          showToast({ text: t('staff.promises.dialog.toast', { code }) });
          onClose();
        },
      },
    );
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('staff.promises.dialog.title', { code })}
      foot={
        <FormFoot onCancel={onClose} icon="check" isPending={keep.isPending} onPress={submit}>
          {t('staff.promises.dialog.submit')}
        </FormFoot>
      }
    >
      <PillChoice
        label={t('staff.promises.answer')}
        size="large"
        options={outcomes.map((id) => ({ id, name: t(`staff.promises.dialog.${id}`) }))}
        chosen={outcome}
        onChange={setOutcome}
      />
      <Text tone="soft">{t(`staff.promises.dialog.${outcome}-about`)}</Text>
      {outcome === 'still-looking' && (
        <PillChoice
          label={t('staff.promises.dialog.next')}
          hasVisibleLabel
          options={[
            { id: sweep, name: t('staff.promises.dialog.sweep') },
            ...nextHours.map((id) => ({
              id,
              name: t('staff.promises.dialog.in-hours', { count: Number(id) }),
            })),
          ]}
          chosen={next}
          onChange={setNext}
        />
      )}
    </Dialog>
  );
}

function inHours(hours: number): string {
  return new Date(Date.now() + hours * hourMs).toISOString();
}
