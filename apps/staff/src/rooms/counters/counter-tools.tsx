import type { CounterView } from '@homeward/contract';
import { useLocalName, useT } from '@homeward/i18n';
import { Button, ConfirmDialog } from '@homeward/ui';
import { useState } from 'react';
import { useAct } from '../../shell/use-act.ts';
import styles from './counter-panel.module.css';
import { PauseDialog } from './pause-dialog.tsx';

/** Step away for a while, or close for the day. */
export function CounterTools({ counter }: { readonly counter: CounterView }) {
  const { t } = useT();
  const localName = useLocalName();
  const [asking, setAsking] = useState<'pause' | 'close' | null>(null);
  const close = useAct('counters.close');
  const done = () => setAsking(null);
  return (
    <div className={styles.tools}>
      <Button variant="quiet" icon="pause" onPress={() => setAsking('pause')}>
        {t('staff.desk.counter.pause')}
      </Button>
      <Button variant="quiet" icon="out" onPress={() => setAsking('close')}>
        {t('staff.desk.counter.close')}
      </Button>
      <PauseDialog counter={counter} isOpen={asking === 'pause'} onClose={done} />
      <ConfirmDialog
        isOpen={asking === 'close'}
        title={t('staff.desk.counter.close-title', { counter: localName(counter.name) })}
        text={t('staff.desk.counter.close-body')}
        confirm={t('staff.desk.counter.close')}
        isPending={close.isPending}
        onCancel={done}
        onConfirm={() => close.act({ params: { counterId: counter.id } }, { done })}
      />
    </div>
  );
}
