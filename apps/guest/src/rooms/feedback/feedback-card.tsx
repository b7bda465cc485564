import { useCommand } from '@homeward/client';
import type { GuestView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Card, Form, Heading, Stack, Text, TextArea } from '@homeward/ui/light';
import { useState } from 'react';
import { useKeptWords } from '../phone/use-kept-words.ts';
import { useProblemText } from '../phone/use-problem-text.ts';
import styles from './feedback-card.module.css';

const ratings = [1, 2, 3, 4, 5] as const;
type Rating = (typeof ratings)[number];

/** The longest words the server takes. */
const longestFeedback = 500;

/** How it went, once, after the report was closed. */
export function FeedbackCard({ guest }: { readonly guest: GuestView }) {
  const { t } = useT();
  if (guest.feedback) {
    return (
      <Card tone="leaf" padding="snug">
        <Text strong>{t('guest.feedback.thanks')}</Text>
      </Card>
    );
  }
  if (!guest.allowed.includes('give-feedback')) return null;
  return (
    <Card padding="snug">
      <FeedbackForm reportId={guest.report.id} />
    </Card>
  );
}

function FeedbackForm({ reportId }: { readonly reportId: string }) {
  const { t } = useT();
  const problemText = useProblemText();
  const give = useCommand('guest.giveFeedback');
  const [rating, setRating] = useState<Rating | null>(null);
  const [text, setText] = useKeptWords(`feedback.${reportId}`);
  function submit() {
    if (rating === null) return;
    give.mutate({ body: { rating, text } }, { onSuccess: () => setText('') });
  }
  return (
    <Form onSubmit={submit}>
      <Stack gap={3}>
        <Heading level={2} size="lead">
          {t('guest.feedback.title')}
        </Heading>
        <fieldset className={styles.ratings} aria-label={t('guest.feedback.title')}>
          {ratings.map((each) => (
            <label key={each} className={styles.rating}>
              <input
                type="radio"
                name="rating"
                checked={rating === each}
                onChange={() => setRating(each)}
              />
              <span className={styles.number} aria-hidden="true">
                {each}
              </span>
              <span className={styles.words}>{t(`guest.feedback.rating-${each}`)}</span>
            </label>
          ))}
        </fieldset>
        {rating !== null && (
          <>
            <TextArea
              label={t('guest.feedback.words')}
              isOptional
              value={text}
              onChange={setText}
              maxLength={longestFeedback}
              error={give.error ? problemText(give.error) : undefined}
            />
            <Button variant="primary" type="submit" isPending={give.isPending}>
              {t('guest.feedback.send')}
            </Button>
          </>
        )}
      </Stack>
    </Form>
  );
}
