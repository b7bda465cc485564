import { useT } from '@homeward/i18n';
import { useSyncExternalStore } from 'react';
import styles from '../notices/toast.module.css';
import { classNames } from '../theme/class-names.ts';
import { Button } from './light-button.tsx';

export interface LightToast {
  readonly text: string;
  readonly tone?: 'ink' | 'coral';
}

interface Shown extends LightToast {
  readonly id: number;
}

/** Long enough to read twice. */
const toastMs = 7_000;

let shown: Shown | null = null;
let count = 0;
const watchers = new Set<() => void>();

function show(next: Shown | null): void {
  shown = next;
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Say that something has been done, for a few seconds at the lower edge; a newer word replaces an older one. */
export function showToast(notice: LightToast): void {
  count += 1;
  const id = count;
  show({ ...notice, id });
  setTimeout(() => shown?.id === id && show(null), toastMs);
}

/** Where toasts appear; the light `<Surface>` brings it along. It is always there, so that every word is heard. */
export function ToastList() {
  const { t } = useT();
  const toast = useSyncExternalStore(watch, () => shown);
  return (
    <div role="status" className={styles['region']}>
      {toast && (
        <div
          key={toast.id}
          className={classNames(styles['toast'], toast.tone === 'coral' && styles['coral'])}
        >
          <span className={styles['text']}>{toast.text}</span>
          <Button
            variant="plain"
            icon="close"
            className={styles['undo']}
            aria-label={t('shared-words.close')}
            onPress={() => show(null)}
          />
        </div>
      )}
    </div>
  );
}
