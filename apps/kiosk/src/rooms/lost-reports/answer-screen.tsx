import type { GuestView } from '@homeward/contract';
import { useFormat, useNameInSentence, useT } from '@homeward/i18n';
import { Button, Card, Chip, Picture, Screen, Steps, Text } from '@homeward/ui';
import { useKiosk } from '../../visit/kiosk-context.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import styles from './answer-screen.module.css';
import { QuestionCard } from './question-card.tsx';
import { useHint } from './use-hint.ts';
import type { OpenQuestion } from './use-question.ts';

interface AnswerScreenProps {
  readonly guest: GuestView;
  readonly seconds: number;
  readonly open: OpenQuestion;
  readonly onType: () => void;
  readonly onClaim: () => void;
  readonly onLeaveReport: () => void;
}

/** The honest answer: very likely, maybe, or not yet and by when we say more. */
export function AnswerScreen({ guest, seconds, open, onType, ...on }: AnswerScreenProps) {
  const { onClaim, onLeaveReport } = on;
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
      // After each answer the screen opens anew: from the top, and with the headline in focus.
      key={guest.report.answers.length}
      top={<KioskTop />}
      steps={<Steps step={4} steps={4} />}
      eyebrow={
        <div role="status">
          <Chip icon={open.hasAnswered ? 'check' : 'clock'}>
            {open.hasAnswered
              ? t('shared-words.question.thanks')
              : t('kiosk.answer.answered', { count: seconds })}
          </Chip>
        </div>
      }
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
      {open.question ? (
        <QuestionCard
          question={open.question}
          isPending={open.isPending}
          onAnswer={open.answer}
          onType={onType}
        />
      ) : (
        <NextCard guest={guest} />
      )}
    </Screen>
  );
}

/** What happens next, beside a picture of the thing. */
function NextCard({ guest }: Pick<AnswerScreenProps, 'guest'>) {
  const { t } = useT();
  const format = useFormat();
  const { venue } = useKiosk();
  const category = venue.categories.find(({ id }) => id === guest.report.categoryId);
  const hasCandidate = guest.candidates.length > 0;
  const due = format.dayAndTime(guest.report.answerDueAt);
  return (
    <Card tone={hasCandidate ? 'sea-tint' : 'plain'} className={styles.card}>
      <div className={styles.matter}>
        <Picture
          name={category?.picture ?? 'else'}
          tint={guest.report.colours[0]}
          className={styles.picture}
        />
        <Text size="lead" strong>
          {t(hasCandidate ? 'kiosk.answer.next-claim' : 'kiosk.answer.next-promise', { due })}
        </Text>
      </div>
    </Card>
  );
}
