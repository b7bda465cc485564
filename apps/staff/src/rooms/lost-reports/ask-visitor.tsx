import type { QuestionView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { AnswerChoice, Button, Card, Heading, Row, Stack, Text, TextField } from '@homeward/ui';
import { useId, useState } from 'react';
import { useAct } from '../../shell/use-act.ts';
import { useAnswerWords } from './use-answer-words.ts';

interface AskVisitorProps {
  readonly reportId: string;
  readonly question: QuestionView;
}

/** What to ask whoever stands at the counter; a tap on their answer saves it. */
export function AskVisitor({ reportId, question }: AskVisitorProps) {
  const { t } = useT();
  const titleId = useId();
  return (
    <Card tone="sea-tint">
      <section aria-labelledby={titleId}>
        <Stack gap={4}>
          <div>
            <Text size="small" tone="sea" strong>
              {t('staff.reports.ask.title')}
            </Text>
            <Heading level={2} size="heading" id={titleId}>
              {t(`shared-words.question.ask.${question.topic}`)}
            </Heading>
          </div>
          <Answers key={question.topic} reportId={reportId} question={question} />
          <Text size="small" tone="ink">
            {t('staff.reports.ask.about')}
          </Text>
        </Stack>
      </section>
    </Card>
  );
}

/** The answers on offer, or a field to type in, and a way to say that they don't know. */
export function Answers({ reportId, question }: AskVisitorProps) {
  const { t } = useT();
  const { act, isPending } = useAct('lostReports.answer');
  const { choiceName } = useAnswerWords();
  const { topic, choices } = question;
  const answer = (value: string | null) => act({ params: { reportId, topic }, body: { value } });
  return (
    <>
      {choices.length > 0 ? (
        <AnswerChoice
          label={t(`shared-words.question.ask.${topic}`)}
          options={choices.map((choice) => ({ id: choice.id, name: choiceName(topic, choice) }))}
          looks={topic === 'colour' || topic === 'pattern' ? topic : undefined}
          isPending={isPending}
          onAnswer={answer}
        />
      ) : (
        <TypedAnswer topic={topic} isPending={isPending} onAnswer={answer} />
      )}
      <Row>
        <Button variant="plain" isDisabled={isPending} onPress={() => answer(null)}>
          {t(`staff.reports.ask.${topic === 'colour' || choices.length < 4 ? 'unsure' : 'none'}`)}
        </Button>
      </Row>
    </>
  );
}

interface TypedAnswerProps {
  readonly topic: QuestionView['topic'];
  readonly isPending: boolean;
  readonly onAnswer: (value: string) => void;
}

function TypedAnswer({ topic, isPending, onAnswer }: TypedAnswerProps) {
  const { t } = useT();
  const [typed, setTyped] = useState('');
  return (
    <Row align="end">
      <TextField
        label={t(`shared-words.question.topic.${topic}`)}
        value={typed}
        onChange={setTyped}
        maxLength={60}
      />
      <Button
        variant="primary"
        isDisabled={typed.trim() === ''}
        isPending={isPending}
        onPress={() => onAnswer(typed.trim())}
      >
        {t('staff.reports.ask.save')}
      </Button>
    </Row>
  );
}
