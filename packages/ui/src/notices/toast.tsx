import { useT } from '@homeward/i18n';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Button } from '../buttons/button.tsx';
import styles from './toast.module.css';

export interface ToastNotice {
  readonly text: string;
  /** Takes back what was just done. */
  readonly onUndo?: (() => void) | undefined;
  readonly tone?: 'ink' | 'coral';
}

const queue = new ToastQueue<ToastNotice>({ maxVisibleToasts: 2 });

/** Long enough to read, and to reach for "undo" with wet gloves. */
const toastSeconds = 6;
const undoSeconds = 10;

/** Say that something has been done, for a few seconds at the lower edge. */
export function showToast(notice: ToastNotice): void {
  queue.add(notice, { timeout: 1000 * (notice.onUndo ? undoSeconds : toastSeconds) });
}

/** Where toasts appear; `<Surface>` brings it along. */
export function ToastList() {
  const { t } = useT();
  return (
    <ToastRegion queue={queue} className={styles['region'] ?? ''}>
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className={`${styles['toast']} ${styles[toast.content.tone ?? 'ink']}`}
        >
          <ToastContent className={styles['text'] ?? ''}>{toast.content.text}</ToastContent>
          {toast.content.onUndo && (
            <Button
              variant="plain"
              icon="undo"
              className={styles['undo']}
              onPress={() => {
                toast.content.onUndo?.();
                queue.close(toast.key);
              }}
            >
              {t('shared-words.undo')}
            </Button>
          )}
          <Button
            variant="plain"
            icon="close"
            className={styles['undo']}
            aria-label={t('shared-words.close')}
            onPress={() => queue.close(toast.key)}
          />
        </AriaToast>
      )}
    </ToastRegion>
  );
}
