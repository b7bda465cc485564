import { useT } from '@homeward/i18n';
import { Button, VisuallyHidden } from '@homeward/ui/light';
import { ContactFields } from '../contact/contact-fields.tsx';
import { StepFrame, type StepProps } from './step-frame.tsx';

interface ReachStepProps extends StepProps {
  readonly send: () => void;
  readonly isPending: boolean;
  readonly problem: string | null;
}

/** How shall we tell them? Nothing need be given: the page itself stays. */
export function ReachStep({
  draft,
  venue,
  onDraft,
  onBack,
  send,
  isPending,
  problem,
}: ReachStepProps) {
  const { t } = useT();
  return (
    <StepFrame
      step={4}
      title={t('guest.filing.reach')}
      lead={t('guest.filing.reach-lead')}
      onBack={onBack}
      next={
        <Button variant="primary" wide icon="search" isPending={isPending} onPress={send}>
          {t(isPending ? 'guest.filing.looking' : 'guest.filing.go')}
        </Button>
      }
    >
      <ContactFields
        draft={draft.contact}
        offered={venue.channels}
        onChange={(contact) => onDraft({ ...draft, contact })}
        error={problem ?? undefined}
      />
      <span aria-live="polite">
        <VisuallyHidden>{isPending ? t('guest.filing.looking') : ''}</VisuallyHidden>
      </span>
    </StepFrame>
  );
}
