import { useCommand } from '@homeward/client';
import type { GuestView, QuestionView } from '@homeward/contract';
import { useState } from 'react';

export interface OpenQuestion {
  /** What to ask now; null when nothing is left to ask. */
  readonly question: QuestionView | null;
  readonly isPending: boolean;
  readonly hasAnswered: boolean;
  readonly answer: (value: string | null) => void;
}

/**
 * The question of this report that is open, one after the other. Whatever
 * comes of sending an answer, nobody is asked the same twice: a question that
 * can't be answered must not stand in the way.
 */
export function useQuestion(guest: GuestView): OpenQuestion {
  const { mutate, isPending } = useCommand('guest.answer');
  const [asked, setAsked] = useState<readonly string[]>([]);
  const { question } = guest;
  const isNew = question !== null && !asked.includes(question.topic);
  return {
    question: isNew ? question : null,
    isPending,
    hasAnswered: guest.report.answers.length > 0,
    answer(value) {
      if (!question) return;
      const { topic } = question;
      mutate(
        { params: { topic }, body: { value } },
        { onSettled: () => setAsked((before) => [...before, topic]) },
      );
    },
  };
}
