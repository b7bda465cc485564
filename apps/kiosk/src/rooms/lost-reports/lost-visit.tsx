import { useState } from 'react';
import { v7 as newId } from 'uuid';
import type { Draft } from '../../visit/draft.ts';
import { AnswerVisit } from './answer-visit.tsx';
import { DetailsScreen } from './details-screen.tsx';
import { WhatScreen } from './what-screen.tsx';
import { WhereScreen } from './where-screen.tsx';

interface LostVisitProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onLeave: () => void;
  readonly onEnd: () => void;
}

const steps = ['what', 'details', 'where', 'answer'] as const;

/** What, how it looks, where and when, and then an answer at once. */
export function LostVisit({ draft, onDraft, onLeave, onEnd }: LostVisitProps) {
  const [step, setStep] = useState<(typeof steps)[number]>('what');
  const shared = { draft, onDraft };

  /** What is changed after an attempt to send it is another report: it must not pass for a retry. */
  function reconsider() {
    onDraft({ ...draft, reportId: newId() });
    setStep('where');
  }

  if (step === 'what') {
    return <WhatScreen {...shared} onBack={onLeave} onNext={() => setStep('details')} />;
  }
  if (step === 'details') {
    return (
      <DetailsScreen {...shared} onBack={() => setStep('what')} onNext={() => setStep('where')} />
    );
  }
  if (step === 'where') {
    return (
      <WhereScreen {...shared} onBack={() => setStep('details')} onNext={() => setStep('answer')} />
    );
  }
  return <AnswerVisit draft={draft} onBack={reconsider} onEnd={onEnd} />;
}
