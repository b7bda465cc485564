import type { GuestView } from '@homeward/contract';
import { useFormat, useNameInSentence, useT } from '@homeward/i18n';
import { Button, Card, Chip, Picture, Screen, Steps, Text } from '@homeward/ui';
import { useKiosk } from '../../visit/kiosk-context.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import styles from './answer-screen.module.css';
import { useHint } from './use-hint.ts';

interface AnswerScreenProps {
  readonly guest: GuestView;
  readonly seconds: number;
  readonly onClaim: () => void;
  readonly onLeaveReport: () => void;
}

/** The honest answer: very likely, maybe, or not yet and by when we say more. */
export function AnswerScreen({ guest, seconds, onClaim, onLeaveReport }: AnswerScreenProps) {
  const { t } = useT();
  const format = useFormat();
  const nameInSentence = useNameInSentence();
  const hintText = useHint();
  const { venue } = useKiosk();
  const category = venue.categories.find(({ id }) => id === guest.report.categoryId);
  const thing = category ? nameInSentence(category.name) : t('kiosk.answer.thing');
  const [best] = guest.candidates;
  const answer = best?.level ?? 'none';
  const due = format.dayAndTime(guest.report.answerDueAt);

  return (
    <Screen
      top={<KioskTop />}
      steps={<Steps step={4} steps={4} />}
      eyebrow={<Chip icon="clock">{t('kiosk.answer.answered', { count: seconds })}</Chip>}
      title={t(`kiosk.answer.${answer}.title`, { thing })}
      lead={best?.hint ? hintText(best.hint) : t(`kiosk.answer.${answer}.lead`, { due })}
      foot={
        best ? (
          <>
            <Button className={styles.less} onPress={onLeaveReport}>
              {t('kiosk.answer.leave-report')}
            </Button>
            <Button variant="action" className={styles.more} onPress={onClaim}>
              {t('kiosk.answer.claim')}
            </Button>
          </>
        ) : (
          <Button variant="primary" wide icon="next" iconAt="end" onPress={onLeaveReport}>
            {t('kiosk.answer.tell-me')}
          </Button>
        )
      }
    >
      <Card tone={best ? 'sea-tint' : 'plain'} className={styles.card}>
        <div className={styles.matter}>
          <Picture
            name={category?.picture ?? 'else'}
            tint={guest.report.colours[0]}
            className={styles.picture}
          />
          <Text size="lead" strong>
            {t(best ? 'kiosk.answer.next-claim' : 'kiosk.answer.next-promise', { due })}
          </Text>
        </div>
      </Card>
    </Screen>
  );
}
