import { useCommand } from '@homeward/client';
import type { QuestionView } from '@homeward/contract';
import { useChoiceName, useT } from '@homeward/i18n';
import {
  AnswerChoice,
  Button,
  Card,
  Form,
  Heading,
  Row,
  Stack,
  showToast,
  Text,
  TextField,
} from '@homeward/ui/light';
import { useState } from 'react';
import { useProblemText } from '../phone/use-problem-text.ts';
import type { ReportProps } from '../reports/report-props.ts';

/** The one question that would help most: a touch answers it, and nobody has to. */
export function QuestionCard({ guest, venue }: ReportProps) {
  const { question } = guest;
  if (!question) return null;
  return <OpenQuestion key={question.topic} question={question} venue={venue} />;
}

interface OpenQuestionProps extends Pick<ReportProps, 'venue'> {
  readonly question: QuestionView;
}

/** The longest answer the server takes. */
const longestAnswer = 60;

function OpenQuestion({ question, venue }: OpenQuestionProps) {
  const { t } = useT();
  const choiceName = useChoiceName();
  const problemText = useProblemText();
  const { mutate, isPending, error } = useCommand('guest.answer');
  const [typed, setTyped] = useState('');
  const { topic, choices } = question;
  const ask = t(`shared-words.question.ask.${topic}`);
  const options = choices.map((choice) => {
    const zone = topic === 'zone' ? venue.zones.find(({ id }) => id === choice.id) : undefined;
    return { id: choice.id, name: choiceName(topic, zone ?? choice) };
  });
  function answer(value: string | null) {
    mutate(
      { params: { topic }, body: { value } },
      { onSuccess: () => showToast({ text: t('shared-words.question.thanks') }) },
    );
  }
  return (
    <Card tone="sea-tint" padding="snug">
      <Stack gap={3}>
        <div>
          <Text size="small" tone="sea" strong>
            {t('shared-words.question.would-help')}
          </Text>
          <Heading level={2} size="lead">
            {ask}
          </Heading>
        </div>
        {options.length > 0 ? (
          <AnswerChoice
            label={ask}
            options={options}
            looks={topic === 'colour' || topic === 'pattern' ? topic : undefined}
            isPending={isPending}
            onAnswer={answer}
          />
        ) : (
          <Form onSubmit={() => typed.trim() !== '' && answer(typed.trim())}>
            <Stack gap={3}>
              <TextField
                label={t('shared-words.question.type-it')}
                value={typed}
                onChange={setTyped}
                maxLength={longestAnswer}
              />
              <Button variant="primary" type="submit" isPending={isPending}>
                {t('shared-words.save')}
              </Button>
            </Stack>
          </Form>
        )}
        {error && <Text tone="coral">{problemText(error)}</Text>}
        <Row gap={2}>
          <Button variant="pill" isDisabled={isPending} onPress={() => answer(null)}>
            {t(`shared-words.question.${hasGaps(topic) ? 'none' : 'unsure'}`)}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

/** No list of such things is complete. */
function hasGaps(topic: QuestionView['topic']): boolean {
  return ['kind', 'pattern', 'material', 'marks', 'contents'].includes(topic);
}
