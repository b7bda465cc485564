import { useT } from '@homeward/i18n';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import textStyles from '../layout/text.module.css';
import { classNames } from '../theme/class-names.ts';
import { Button } from './light-button.tsx';
import styles from './light-dialog.module.css';

interface DialogProps {
  readonly onClose: () => void;
  readonly title: string;
  readonly foot?: ReactNode;
  /** Over the whole screen, white as paper: for what a scanner is to read. */
  readonly isWhole?: boolean;
  readonly children?: ReactNode;
}

/** A question or a small task that comes before everything else; it is open for as long as it is there. */
export function Dialog({ onClose, title, foot, isWhole = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  // Out of whatever card it was opened from, whose colours it must not wear.
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by itself, as `cancel`
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={classNames(styles['dialog'], isWhole && styles['whole'])}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <h2 id={titleId} className={classNames(textStyles['heading'], textStyles['headline'])}>
        {title}
      </h2>
      {children}
      {foot && <div className={styles['foot']}>{foot}</div>}
    </dialog>,
    document.body,
  );
}

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text?: ReactNode;
  /** Verb first: "Close my report". */
  readonly confirm: string;
  readonly isDanger?: boolean;
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once before something that is hard to take back. */
export function ConfirmDialog({ isOpen, title, text, confirm, ...rest }: ConfirmDialogProps) {
  const { t } = useT();
  if (!isOpen) return null;
  return (
    <Dialog
      title={title}
      onClose={rest.onCancel}
      foot={
        <>
          <Button onPress={rest.onCancel}>{t('shared-words.cancel')}</Button>
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
