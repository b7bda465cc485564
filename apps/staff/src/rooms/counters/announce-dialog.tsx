import { useT } from '@homeward/i18n';
import { Dialog, PillChoice, showToast, Text, TextArea } from '@homeward/ui';
import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { FormFoot } from '../../shell/form-foot.tsx';
import { useAct } from '../../shell/use-act.ts';

const kinds = ['busy', 'short-of-staff', 'system-slow', 'closing-soon', 'other'] as const;
export type AnnouncementKind = (typeof kinds)[number];

interface AnnounceDialogProps {
  readonly kind: AnnouncementKind;
  readonly onClose: () => void;
}

const durations = ['15', '30', '60'] as const;
const untilEnded = 'until-ended';
const longestWords = 140;

/** Say something to all who wait; what is ready-made is read in every language. */
export function AnnounceDialog({ kind: first, onClose }: AnnounceDialogProps) {
  const { t } = useT();
  const [announcementId] = useState(() => uuid());
  const [kind, setKind] = useState<AnnouncementKind>(first);
  const [words, setWords] = useState('');
  const [minutes, setMinutes] = useState<(typeof durations)[number] | typeof untilEnded>('30');
  const announce = useAct('counters.announce');
  const isSaying = kind !== 'other' || words.trim() !== '';

  function submit() {
    const said = { kind, words, minutes: minutes === untilEnded ? null : Number(minutes) };
    announce.act(
      { params: { announcementId }, body: said },
      {
        done: () => {
          showToast({ text: t('staff.line.say.toast') });
          onClose();
        },
      },
    );
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('staff.line.say.title')}
      foot={
        <FormFoot
          onCancel={onClose}
          icon="listen"
          isDisabled={!isSaying}
          isPending={announce.isPending}
          onPress={submit}
        >
          {t('staff.line.say.submit')}
        </FormFoot>
      }
    >
      <Text tone="soft">{t('staff.line.say.about')}</Text>
      <PillChoice
        label={t('staff.line.say.kind')}
        hasVisibleLabel
        options={kinds.map((id) => ({
          id,
          name: t(`staff.line.say.kinds.${id}`),
        }))}
        chosen={kind}
        onChange={setKind}
      />
      {kind !== 'other' && <Text strong>{t(`shared-words.announcement.${kind}`)}</Text>}
      {kind === 'other' && (
        <TextArea
          label={t('staff.line.say.words')}
          hint={t('staff.line.say.words-help')}
          rows={2}
          maxLength={longestWords}
          value={words}
          onChange={setWords}
          autoFocus
        />
      )}
      <PillChoice
        label={t('staff.line.say.minutes')}
        hasVisibleLabel
        options={[
          ...durations.map((id) => ({ id, name: t('shared-words.wait.minutes', { minutes: id }) })),
          { id: untilEnded, name: t('staff.line.say.until-ended') },
        ]}
        chosen={minutes}
        onChange={setMinutes}
      />
    </Dialog>
  );
}
