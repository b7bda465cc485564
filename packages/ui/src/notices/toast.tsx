import { useT } from '@homeward/i18n';
import {
  Text as AriaText,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Button } from '../buttons/button.tsx';
import { classNames } from '../theme/class-names.ts';
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
          className={classNames(styles['toast'], toast.content.tone === 'coral' && styles['coral'])}
        >
          <ToastContent className={styles['text'] ?? ''}>
            <AriaText slot="title">{toast.content.text}</AriaText>
          </ToastContent>
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
