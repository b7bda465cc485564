import type { ClaimView } from '@homeward/contract';
import { useErrorText, useT } from '@homeward/i18n';
import { Button, CodeField, TextField } from '@homeward/ui';
import { useState } from 'react';
import { Page } from '../../shell/page.tsx';
import { DelegateNote } from '../claims/delegate-note.tsx';
import { Withheld } from '../found-items/item/about-item.tsx';
import { ItemPhoto } from '../photos/item-photo.tsx';
import { ConfirmHandover } from './confirm-handover.tsx';
import styles from './handover-form.module.css';
import { type Proof, proofNotesOf } from './proof.ts';
import { ProofFields } from './proof-fields.tsx';
import { useHandover } from './use-handover.ts';

interface HandoverFormProps {
  readonly claim: ClaimView;
  readonly onHandedOver: (at: string) => void;
}

const pickupCodeLength = 6;

/** The visitor says the code and how the thing is theirs; staff note it once and hand it over. */
export function HandoverForm({ claim, onHandedOver }: HandoverFormProps) {
  const { t } = useT();
  const errorText = useErrorText();
  const [pickupCode, setPickupCode] = useState('');
  const [receivedBy, setReceivedBy] = useState('');
  const [proof, setProof] = useState<Proof>({ kinds: [], words: '' });
  const [isAsking, setIsAsking] = useState(false);
  const notes = proofNotesOf(proof, (kind) => t(`staff.claims.handover.chips.${kind}`));
  const handover = useHandover(claim.id, onHandedOver, () => setIsAsking(false));
  const isComplete = pickupCode.length === pickupCodeLength && notes !== '';
  const isWrongCode = handover.error?.code === 'handover.wrong-code';

  return (
    <Page
      title={t('staff.claims.handover.title')}
      lead={`${claim.item.label} · ${claim.item.title}`}
      backTo={`/claims/${claim.id}`}
      foot={
        <>
          <p className={styles.missing} role="status">
            {pickupCode.length < pickupCodeLength
              ? t('staff.claims.handover.needs-code')
              : notes === '' && t('staff.claims.handover.needs-proof')}
          </p>
          <Button
            variant="primary"
            icon="hand"
            className={styles.submit}
            isDisabled={!isComplete}
            onPress={() => setIsAsking(true)}
          >
            {t('staff.claims.handover.submit')}
          </Button>
        </>
      }
    >
      <div className={styles.sheet}>
        <div className={styles.thing}>
          <ItemPhoto item={claim.item} size="medium" />
          <Withheld details={claim.item.withheldDetails} />
        </div>
        <div className={styles.form}>
          <DelegateNote delegate={claim.delegate} />
          <CodeField
            label={t('staff.claims.handover.code')}
            hint={t('staff.claims.handover.code-about')}
            length={pickupCodeLength}
            inputMode="numeric"
            value={pickupCode}
            onChange={setPickupCode}
            autoFocus
            error={isWrongCode ? errorText('handover.wrong-code') : undefined}
          />
          <ProofFields proof={proof} onChange={setProof} />
          <TextField
            label={t('staff.claims.handover.received-by')}
            hint={t('staff.claims.handover.received-by-about')}
            value={receivedBy}
            onChange={setReceivedBy}
            maxLength={120}
            autoComplete="off"
            isOptional
          />
        </div>
      </div>
      <ConfirmHandover
        label={claim.item.label}
        receivedBy={receivedBy}
        isOpen={isAsking}
        isPending={handover.isPending}
        onConfirm={() => handover.complete({ pickupCode, proofNotes: notes, receivedBy })}
        onCancel={() => setIsAsking(false)}
      />
    </Page>
  );
}
