import type { CounterView } from '@homeward/contract';
import { useLocalName, useT } from '@homeward/i18n';
import { Dialog, PillChoice, Text } from '@homeward/ui';
import { useState } from 'react';
import { FormFoot } from '../../shell/form-foot.tsx';
import { useAct } from '../../shell/use-act.ts';

interface PauseDialogProps {
  readonly counter: CounterView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const reasons = ['fetching', 'break', 'helping', 'other'] as const;
const choices = ['5', '10', '15', '30'] as const;
const notKnown = 'unknown';

/** Why and until when: said in public, because honesty about a delay calms people. */
export function PauseDialog({ counter, isOpen, onClose }: PauseDialogProps) {
  const { t } = useT();
  const localName = useLocalName();
  const [reason, setReason] = useState<(typeof reasons)[number]>('fetching');
  const [minutes, setMinutes] = useState<(typeof choices)[number] | typeof notKnown>('5');
  const pause = useAct('counters.pause');

  function submit() {
    const body = { reason, minutes: minutes === notKnown ? null : Number(minutes) };
    pause.act({ params: { counterId: counter.id }, body }, { done: onClose });
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('staff.desk.counter.pause-title', { counter: localName(counter.name) })}
      foot={
        <FormFoot onCancel={onClose} isPending={pause.isPending} onPress={submit}>
          {t('staff.desk.counter.pause-submit')}
        </FormFoot>
      }
    >
      <Text tone="soft">{t('staff.desk.counter.pause-about')}</Text>
      <PillChoice
        label={t('staff.desk.counter.pause-why')}
        hasVisibleLabel
        options={reasons.map((id) => ({ id, name: t(`shared-words.pause-reason.${id}`) }))}
        chosen={reason}
        onChange={setReason}
      />
      <PillChoice
        label={t('staff.desk.counter.pause-minutes')}
        hasVisibleLabel
        options={[
          ...choices.map((id) => ({ id, name: t('shared-words.wait.minutes', { minutes: id }) })),
          { id: notKnown, name: t('staff.desk.counter.pause-unknown') },
        ]}
        chosen={minutes}
        onChange={setMinutes}
      />
    </Dialog>
  );
}
