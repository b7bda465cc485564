import type { AnswerView, ChoiceView, QuestionView } from '@homeward/contract';
import { useChoiceName, useT } from '@homeward/i18n';
import type { Fact } from '../../shell/facts.tsx';
import { useVenue } from '../venue/venue-context.ts';

type Topic = QuestionView['topic'];

/** Puts choices and answers into words, with the venue's own names for its zones. */
export function useAnswerWords() {
  const { t } = useT();
  const nameOf = useChoiceName();
  const { venue } = useVenue();
  function choiceName(topic: Topic, choice: ChoiceView): string {
    const zone = topic === 'zone' ? venue.zones.find(({ id }) => id === choice.id) : undefined;
    return nameOf(topic, zone ?? choice);
  }
  function factOf({ topic, choice }: AnswerView): Fact {
    return {
      name: t(`shared-words.question.topic.${topic}`),
      value: choice ? choiceName(topic, choice) : t('shared-words.question.unknown'),
    };
  }
  return { choiceName, factOf };
}
