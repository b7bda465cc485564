import { useAnswer } from '@homeward/client';
import type { MatchPairView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { EmptyState } from '@homeward/ui';
import { Asked } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { Section } from '../../shell/section.tsx';
import styles from './matches-screen.module.css';
import { PairCard } from './pair-card.tsx';
import { useDecisions } from './use-decisions.ts';

const levels = ['almost-certain', 'have-a-look'] as const;

/** Pairs that may belong together, side by side, most certain first. */
export function MatchesScreen() {
  const { t } = useT();
  const answer = useAnswer('matches.list', {});
  return (
    <Page title={t('staff.matches.title')} lead={t('staff.matches.about')}>
      <Asked answer={answer}>
        {({ matches }) =>
          matches.length === 0 ? (
            <EmptyState
              title={t('staff.matches.empty-title')}
              text={t('staff.matches.empty-body')}
              picture="keys"
            />
          ) : (
            <Pairs matches={matches} />
          )
        }
      </Asked>
    </Page>
  );
}

function Pairs({ matches }: { readonly matches: readonly MatchPairView[] }) {
  const { t } = useT();
  const decisions = useDecisions();
  return levels
    .map((level) => ({ level, pairs: matches.filter((match) => match.level === level) }))
    .filter(({ pairs }) => pairs.length > 0)
    .map(({ level, pairs }) => (
      <Section key={level} title={t(`shared-words.match-level.${level}`)}>
        <ul className={styles.pairs}>
          {pairs.map((match) => (
            <li key={match.id}>
              <PairCard match={match} decisions={decisions} />
            </li>
          ))}
        </ul>
      </Section>
    ));
}
