import type { MatchPairView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Button, Icon, showCode, Text } from '@homeward/ui';
import { Link } from 'react-router';
import { Colours } from '../found-items/item/about-item.tsx';
import { useLostWhen } from '../lost-reports/use-lost-when.ts';
import { ItemPhoto } from '../photos/item-photo.tsx';
import { ThingPicture } from '../photos/thing-picture.tsx';
import { useVenue } from '../venue/venue-context.ts';
import { AskButton } from './ask-dialog.tsx';
import styles from './pair-card.module.css';
import { Reasons } from './reasons.tsx';
import side from './side-of-a-pair.module.css';
import type { Decision, Decisions } from './use-decisions.ts';

interface PairCardProps {
  readonly match: MatchPairView;
  readonly decisions: Decisions;
}

/** A found item and a report side by side, what joins and parts them, and yes or no. */
export function PairCard({ match, decisions }: PairCardProps) {
  const { t } = useT();
  const decision = decisions.of(match.id);
  const pair = { title: match.item.title, code: showCode(match.report.code) };
  if (decision) {
    return <Decided match={match} decision={decision} onUndo={() => decisions.undo(match.id)} />;
  }
  return (
    <article className={styles.pair} aria-label={`${pair.title}, ${pair.code}`}>
      <ItemSide match={match} />
      <div className={styles.middle}>
        <Reasons evidence={match.evidence} atMost={6} />
      </div>
      <ReportSide match={match} />
      <footer className={styles.foot}>
        <span className={styles.sure}>
          {t('staff.matches.probability', { percent: percentOf(match.probability) })}
        </span>
        {match.level === 'have-a-look' && match.allowed.includes('confirm') && (
          <AskButton report={match.report} />
        )}
        {match.allowed.includes('dismiss') && (
          <Button
            variant="quiet"
            icon="close"
            aria-label={t('staff.matches.dismiss-pair', pair)}
            onPress={() => decisions.decide(match, 'dismiss')}
          >
            {t('staff.matches.dismiss')}
          </Button>
        )}
        {match.allowed.includes('confirm') && (
          <Button
            variant="primary"
            icon="check"
            aria-label={t('staff.matches.confirm-pair', pair)}
            onPress={() => decisions.decide(match, 'confirm')}
          >
            {t('staff.matches.confirm')}
          </Button>
        )}
      </footer>
    </article>
  );
}

type SideProps = Pick<PairCardProps, 'match'>;

function ItemSide({ match: { item } }: SideProps) {
  const { t } = useT();
  const format = useFormat();
  const { placeName } = useVenue();
  return (
    <div className={styles.side}>
      <div className={side.picture}>
        <ItemPhoto item={item} />
      </div>
      <div className={side.words}>
        <small>{t('staff.matches.found')}</small>
        <Link to={`/items/${item.id}`} className={side.title}>
          {item.title}
        </Link>
        <span className={side.facts}>
          {item.label} · {placeName(item.foundPlaceId)} · {format.dayAndTime(item.foundAt)}
        </span>
        <Colours colours={item.colours} />
      </div>
    </div>
  );
}

function ReportSide({ match: { report } }: SideProps) {
  const { t } = useT();
  const { categoryName, placeName } = useVenue();
  const lostWhen = useLostWhen();
  const facts = [report.lostPlaceId && placeName(report.lostPlaceId), lostWhen(report)];
  return (
    <div className={styles.side}>
      <div className={side.picture}>
        <ThingPicture thing={report} ground="missing" />
      </div>
      <div className={side.words}>
        <small>{t('staff.matches.reported')}</small>
        <Link to={`/reports/${report.id}`} className={side.title}>
          {t('staff.matches.report', { code: showCode(report.code) })}
        </Link>
        <span className={side.facts}>
          {[report.categoryId && categoryName(report.categoryId), ...facts]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {report.description && (
          <Text size="small">
            <q>{report.description}</q>
          </Text>
        )}
        <Colours colours={report.colours} />
      </div>
    </div>
  );
}

interface DecidedProps extends SideProps {
  readonly decision: Decision;
  readonly onUndo: () => void;
}

/** A machine is never quite sure. */
function percentOf(probability: number): number {
  return Math.min(99, Math.round(probability * 100));
}

/** What was decided, for as long as it can still be taken back. */
function Decided({ match, decision, onUndo }: DecidedProps) {
  const { t } = useT();
  const pair = { title: match.item.title, code: showCode(match.report.code) };
  return (
    <div className={styles.decided} role="status">
      <Icon name={decision === 'confirm' ? 'check' : 'close'} />
      <span className={styles.said}>
        <strong>
          {pair.title} · {pair.code}
        </strong>
        {t(decision === 'confirm' ? 'staff.matches.confirming' : 'staff.matches.dismissing')}
      </span>
      <Button
        variant="quiet"
        icon="undo"
        autoFocus
        aria-label={t('staff.matches.undo-pair', pair)}
        onPress={onUndo}
      >
        {t('shared-words.undo')}
      </Button>
    </div>
  );
}
