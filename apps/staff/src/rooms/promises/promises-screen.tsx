import { useAnswer } from '@homeward/client';
import type { PromiseBoardView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { EmptyState } from '@homeward/ui';
import { Asked } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { KeptRates } from './kept-rates.tsx';
import { PromiseCard } from './promise-card.tsx';
import styles from './promises-screen.module.css';

/** The hours stated to visitors that are near or have passed, and who sees to them. */
export function PromisesScreen() {
  const { t } = useT();
  const board = useAnswer('promises.board', {});
  return (
    <Page title={t('staff.promises.title')} lead={t('staff.promises.about')}>
      <Asked answer={board}>{(data) => <Board board={data} />}</Asked>
    </Page>
  );
}

function Board({ board }: { readonly board: PromiseBoardView }) {
  const { t } = useT();
  return (
    <div className={styles.board}>
      <KeptRates kept={board.kept} open={board.open} />
      {board.promises.length === 0 ? (
        <EmptyState
          picture="umbrella"
          title={t('staff.promises.none-title')}
          text={t('staff.promises.none-about')}
        />
      ) : (
        <ul className={styles.list}>
          {board.promises.map((promise) => (
            <li key={promise.id}>
              <PromiseCard promise={promise} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
