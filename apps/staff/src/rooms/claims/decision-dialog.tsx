import type { ClaimView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Dialog, Text, TextArea } from '@homeward/ui';
import { useState } from 'react';
import { FormFoot } from '../../shell/form-foot.tsx';

interface DecisionDialogProps {
  readonly claim: ClaimView;
  readonly asking: 'approve' | 'reject' | null;
  readonly isPending: boolean;
  readonly onDecide: (decision: 'approve' | 'reject', note: string) => void;
  readonly onClose: () => void;
}

/** Says what a decision means, and takes a note for colleagues. */
export function DecisionDialog({
  claim,
  asking,
  isPending,
  onDecide,
  onClose,
}: DecisionDialogProps) {
  const { t } = useT();
  const [note, setNote] = useState('');
  const decision = asking ?? 'approve';
  const label = claim.item.label;
  const meaning =
    decision === 'approve'
      ? t('staff.claims.page.approve-body', { label })
      : claim.status === 'approved'
        ? t('staff.claims.page.reject-approved-body', { label })
        : t('staff.claims.page.reject-body');
  return (
    <Dialog
      isOpen={asking !== null}
      onClose={onClose}
      title={t(`staff.claims.page.${decision}-title`)}
      foot={
        <FormFoot
          onCancel={onClose}
          variant={decision === 'approve' ? 'primary' : 'danger'}
          isPending={isPending}
          onPress={() => onDecide(decision, note)}
        >
          {t(`staff.claims.page.${decision}`)}
        </FormFoot>
      }
    >
      <Text>{meaning}</Text>
      <TextArea
        label={t('staff.claims.page.note')}
        placeholder={t('staff.claims.page.note-hint')}
        value={note}
        onChange={setNote}
        maxLength={1000}
        rows={2}
        isOptional
      />
    </Dialog>
  );
}
