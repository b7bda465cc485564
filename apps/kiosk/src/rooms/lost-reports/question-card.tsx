import type { QuestionView } from '@homeward/contract';
import { useChoiceName, useT } from '@homeward/i18n';
import { AnswerChoice, Button, Card, Heading, Text } from '@homeward/ui';
import { useId } from 'react';
import { useKiosk } from '../../visit/kiosk-context.ts';
import styles from './question-card.module.css';

interface QuestionCardProps {
  readonly question: QuestionView;
  readonly isPending: boolean;
  /** The id of a choice; null when they don't know. */
  readonly onAnswer: (value: string | null) => void;
  /** Where no choice fits on a tile, they type. */
  readonly onType: () => void;
}

/** The one question that would help most: a touch answers it, and nobody has to. */
export function QuestionCard({ question, isPending, onAnswer, onType }: QuestionCardProps) {
  const { t } = useT();
  const choiceName = useChoiceName();
  const { venue } = useKiosk();
  const titleId = useId();
  const { topic, choices } = question;
  const options = choices.map((choice) => {
    const zone = topic === 'zone' ? venue.zones.find(({ id }) => id === choice.id) : undefined;
    return { id: choice.id, name: choiceName(topic, zone ?? choice) };
  });
  return (
    <Card tone="sea-tint" padding="roomy" className={styles.card}>
      <section aria-labelledby={titleId} className={styles.question}>
        <div>
          <Text size="small" tone="sea" strong>
            {t('shared-words.question.would-help')}
          </Text>
          <Heading level={2} id={titleId}>
            {t(`shared-words.question.ask.${topic}`)}
          </Heading>
        </div>
        {options.length > 0 && (
          <AnswerChoice
            label={t(`shared-words.question.ask.${topic}`)}
            options={options}
            looks={topic === 'colour' || topic === 'pattern' ? topic : undefined}
            isPending={isPending}
            onAnswer={onAnswer}
          />
        )}
        <div className={styles.ways}>
          {options.length === 0 && (
            <Button variant="pill" icon="edit" isDisabled={isPending} onPress={onType}>
              {t('shared-words.question.type-it')}
            </Button>
          )}
          <Button variant="pill" isDisabled={isPending} onPress={() => onAnswer(null)}>
            {t(`shared-words.question.${hasGaps(topic) ? 'none' : 'unsure'}`)}
          </Button>
        </div>
      </section>
    </Card>
  );
}

/** No list of such things is complete. */
function hasGaps(topic: QuestionView['topic']): boolean {
  return ['kind', 'pattern', 'material', 'marks', 'contents'].includes(topic);
}
