import { useAnswer, useIsLate, useNews } from '@homeward/client';
import { useFormat, useT } from '@homeward/i18n';
import { BigButton, Button, Card, Chip, Row, Screen, StaleNotice, Text } from '@homeward/ui';
import type { Errand } from '../../visit/errand.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import { useReach } from '../../visit/reach.tsx';
import { Announcement } from './announcement.tsx';
import { ClosingNote } from './closing-note.tsx';
import styles from './home-screen.module.css';

interface HomeScreenProps {
  readonly onChoose: (errand: Errand) => void;
  readonly hasLargeText: boolean;
  readonly onLargeText: (hasLargeText: boolean) => void;
}

/** The attract screen: what can be done here, and how it goes at the desk right now. */
export function HomeScreen({ onChoose, hasLargeText, onLargeText }: HomeScreenProps) {
  const { t } = useT();
  const reach = useReach();
  const { data: board } = useAnswer('counters.board', {});
  return (
    <Screen
      top={<KioskTop />}
      title={t('kiosk.home.title')}
      titleSize="display"
      // What the desk has to say comes before what is always said.
      lead={board?.announcement ? undefined : t('kiosk.home.lead')}
      foot={
        <Row gap={3}>
          <Button
            variant="pill"
            icon={reach.isLow ? 'undo' : 'bring-down'}
            iconAt="end"
            onPress={reach.toggle}
          >
            {t(reach.isLow ? 'kiosk.home.bring-up' : 'kiosk.home.bring-down')}
          </Button>
          <Button variant="pill" onPress={() => onLargeText(!hasLargeText)}>
            {t(hasLargeText ? 'kiosk.home.normal-text' : 'kiosk.home.large-text')}
          </Button>
        </Row>
      }
    >
      <NewsNotice />
      <Announcement />
      <div className={styles.choices}>
        <div className={styles.hero}>
          <BigButton
            size="hero"
            variant="primary"
            icon="question"
            title={t('kiosk.home.lost')}
            small={t('kiosk.home.lost-small')}
            onPress={() => onChoose('lost')}
          />
        </div>
        <BigButton
          title={t('kiosk.home.code')}
          small={t('kiosk.home.code-small')}
          onPress={() => onChoose('code')}
        />
        <BigButton
          title={t('kiosk.home.found')}
          small={t('kiosk.home.found-small')}
          onPress={() => onChoose('hand-in')}
        />
        <DeskNow />
      </div>
    </Screen>
  );
}

/** Says how old the wait below is once the kiosk has been without news for longer than a blink. */
function NewsNotice() {
  const { asOf } = useNews();
  const { data: board } = useAnswer('counters.board', {});
  const isLate = useIsLate();
  return isLate ? <StaleNotice newsAt={board && asOf} /> : null;
}

/** The live wait, or an honest word when there is none to tell. */
function DeskNow() {
  const { t } = useT();
  const format = useFormat();
  const { data: board } = useAnswer('counters.board', {});
  const isClosed = board?.counters.every(({ status }) => status === 'closed');
  return (
    <Card className={styles.now}>
      <Row justify="between">
        <div>
          <Text size="small" tone="soft">
            {t('kiosk.home.now')}
          </Text>
          <p className={styles.wait}>
            {board?.wait
              ? t('kiosk.home.wait', { range: format.waitRange(board.wait) })
              : t(isClosed ? 'kiosk.home.closed' : 'kiosk.home.no-wait-yet')}
          </p>
          <ClosingNote when="soon" />
        </div>
        {board && (
          <Chip tone={board.openCounters > 0 ? 'leaf' : 'line'} dot>
            {t('kiosk.home.counters', { count: board.openCounters })}
          </Chip>
        )}
      </Row>
    </Card>
  );
}
