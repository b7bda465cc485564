import { useT } from '@homeward/i18n';
import { ConfirmDialog } from '@homeward/ui';

interface ConfirmHandoverProps {
  readonly label: string;
  readonly receivedBy: string;
  readonly isOpen: boolean;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The one thing here that nobody can take back is asked once more. */
export function ConfirmHandover({ label, receivedBy, ...rest }: ConfirmHandoverProps) {
  const { t } = useT();
  const owner = receivedBy.trim();
  return (
    <ConfirmDialog
      {...rest}
      title={t('staff.claims.handover.confirm-title', { label })}
      text={
        owner
          ? t('staff.claims.handover.confirm-body', { owner })
          : t('staff.claims.handover.confirm-body-nobody')
      }
      confirm={t('staff.claims.handover.confirm-yes')}
    />
  );
}
