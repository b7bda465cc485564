import { useT } from '@homeward/i18n';
import { TextArea } from '@homeward/ui';
import { ToggleChips } from '../../shell/toggle-chips.tsx';
import { type Proof, proofKinds } from './proof.ts';

interface ProofFieldsProps {
  readonly proof: Proof;
  readonly onChange: (proof: Proof) => void;
}

/** How the owner showed that it is theirs: the usual ways to tap, anything else in words. */
export function ProofFields({ proof, onChange }: ProofFieldsProps) {
  const { t } = useT();
  return (
    <>
      <ToggleChips
        label={t('staff.claims.handover.proof')}
        options={proofKinds.map((id) => ({ id, name: t(`staff.claims.handover.chips.${id}`) }))}
        chosen={proof.kinds}
        onChange={(kinds) => onChange({ ...proof, kinds })}
      />
      <TextArea
        label={t('staff.claims.handover.proof-notes')}
        hint={t('staff.claims.handover.proof-about')}
        value={proof.words}
        onChange={(words) => onChange({ ...proof, words })}
        maxLength={700}
        rows={2}
      />
    </>
  );
}
