import { useAnswer } from '@homeward/client';
import type { PromiseBoardView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { EmptyState, PillChoice, Text } from '@homeward/ui';
import { useState } from 'react';
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
  const [whose, setWhose] = useState<Whose>('all');
  const { promises } = board;
  const mine = promises.filter(({ isMine }) => isMine);
  const shown = whose === 'mine' ? mine : promises;
  return (
    <div className={styles.board}>
      <KeptRates kept={board.kept} open={board.open} />
      {promises.length > 0 && (
        <WhoseChoice
          counts={{ all: promises.length, mine: mine.length }}
          whose={whose}
          onChange={setWhose}
        />
      )}
      {shown.length === 0 ? (
        <NoneShown whose={whose} />
      ) : (
        <ul className={styles.list}>
          {shown.map((promise) => (
            <li key={promise.id}>
              <PromiseCard promise={promise} colleagues={board.colleagues} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const everybodys = ['all', 'mine'] as const;
type Whose = (typeof everybodys)[number];

interface WhoseChoiceProps {
  readonly counts: Readonly<Record<Whose, number>>;
  readonly whose: Whose;
  readonly onChange: (whose: Whose) => void;
}

function WhoseChoice({ counts, whose, onChange }: WhoseChoiceProps) {
  const { t } = useT();
  return (
    <PillChoice
      label={t('staff.promises.whose.label')}
      options={everybodys.map((id) => ({
        id,
        name: t(`staff.promises.whose.${id}`, { count: counts[id] }),
      }))}
      chosen={whose}
      onChange={onChange}
    />
  );
}

function NoneShown({ whose }: { readonly whose: Whose }) {
  const { t } = useT();
  return whose === 'mine' ? (
    <Text tone="soft">{t('staff.promises.whose.none')}</Text>
  ) : (
    <EmptyState
      picture="umbrella"
      title={t('staff.promises.none-title')}
      text={t('staff.promises.none-about')}
    />
  );
}
