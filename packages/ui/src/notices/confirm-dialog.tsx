import { useT } from '@homeward/i18n';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../buttons/button.tsx';
import textStyles from '../layout/text.module.css';
import { classNames } from '../theme/class-names.ts';
import styles from './dialog.module.css';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Pressing beside the dialog closes it, unless a decision is needed. */
  readonly mustDecide?: boolean;
  readonly foot?: ReactNode;
  readonly children?: ReactNode;
}

/** A question or a small task that comes before everything else. */
export function Dialog({
  isOpen,
  onClose,
  title,
  mustDecide = false,
  foot,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!mustDecide}
      isKeyboardDismissDisabled={mustDecide}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <AriaDialog className={styles['dialog'] ?? ''} role={mustDecide ? 'alertdialog' : 'dialog'}>
          <Heading
            slot="title"
            level={2}
            className={classNames(textStyles['heading'], textStyles['headline'])}
          >
            {title}
          </Heading>
          {children}
          {foot && <div className={styles['foot']}>{foot}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text?: ReactNode;
  /** Verb first: "Close the counter". */
  readonly confirm: string;
  readonly cancel?: string;
  readonly isDanger?: boolean;
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once before something that is hard to take back. */
export function ConfirmDialog({
  isOpen,
  title,
  text,
  confirm,
  cancel,
  ...rest
}: ConfirmDialogProps) {
  const { t } = useT();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={rest.onCancel}
      title={title}
      foot={
        <>
          <Button variant="quiet" onPress={rest.onCancel}>
            {cancel ?? t('shared-words.cancel')}
          </Button>
          <Button
            variant={rest.isDanger ? 'danger' : 'primary'}
            isPending={rest.isPending}
            onPress={rest.onConfirm}
          >
            {confirm}
          </Button>
        </>
      }
    >
      {text && <div className={textStyles['body']}>{text}</div>}
    </Dialog>
  );
}
