import { type Answer, type ApiProblem, createApi, useAnswer } from '@homeward/client';
import type { VenueView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { useState } from 'react';
import { WaitingScreen } from '../../waiting-screen.tsx';
import { goTo } from '../codes/guest-key.ts';
import { contactOf } from '../contact/contact-fields.tsx';
import { linkToReport } from '../phone/remembered.ts';
import { useProblemText } from '../phone/use-problem-text.ts';
import { beginDraft, type Draft, keepDraft, reconsidered } from './draft.ts';
import { LookStep } from './look-step.tsx';
import { ReachStep } from './reach-step.tsx';
import { WhatStep } from './what-step.tsx';
import { periodMeant } from './when-lost.ts';
import { WhereStep } from './where-step.tsx';

const steps = ['what', 'look', 'where', 'reach'] as const;

/** Telling what was lost from one's own phone: pictures first, four short steps, an answer at once. */
export function FilingScreen() {
  const { data: venue } = useAnswer('venue.read', {});
  if (!venue) return <WaitingScreen />;
  return <Filing venue={venue} />;
}

function Filing({ venue }: { readonly venue: VenueView }) {
  const [draft, setDraft] = useState(beginDraft);
  const [step, setStep] = useState<(typeof steps)[number]>('what');
  const sending = useSending(draft, venue);

  function change(next: Draft) {
    // Once it may have arrived, other words make another report.
    const told = sending.wasTried ? reconsidered(next) : next;
    sending.reset();
    setDraft(told);
    keepDraft(told);
  }
  function go(by: 1 | -1) {
    const next = steps[steps.indexOf(step) + by];
    if (next) setStep(next);
    else goTo(linkToReport() ?? '');
    window.scrollTo(0, 0);
  }
  const shared = {
    draft,
    venue,
    onDraft: change,
    onBack: () => go(-1),
    onNext: () => go(1),
  };
  if (step === 'what') return <WhatStep {...shared} />;
  if (step === 'look') return <LookStep {...shared} />;
  if (step === 'where') return <WhereStep {...shared} />;
  return <ReachStep {...shared} {...sending} />;
}

/** Send the report; the page that opens then is the answer. */
function useSending(draft: Draft, venue: VenueView) {
  const { t, language } = useT();
  const problemText = useProblemText();
  const [isPending, setIsPending] = useState(false);
  const [wasTried, setWasTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function send() {
    setIsPending(true);
    setProblem(null);
    setWasTried(true);
    try {
      const { guestToken } = await file(draft, venue, language);
      keepDraft(null);
      goTo(guestToken, false);
    } catch (thrown) {
      const refused = thrown as ApiProblem;
      const { channel } = draft.contact;
      const isContact = refused.code === 'request.invalid' && channel !== 'none';
      setProblem(
        isContact
          ? t(`guest.contact.check-${channel === 'mail' ? 'mail' : 'sms'}`)
          : problemText(refused),
      );
      setIsPending(false);
    }
  }

  function reset() {
    setWasTried(false);
    setProblem(null);
  }
  return { send: () => void send(), reset, isPending, wasTried, problem };
}

function file(
  draft: Draft,
  venue: VenueView,
  language: ReturnType<typeof useT>['language'],
): Promise<Answer<'guest.file'>> {
  const { timeZone } = venue;
  const period = periodMeant(draft.when, { nowMs: Date.now(), timeZone });
  return createApi().call('guest.file', {
    params: { reportId: draft.reportId },
    body: {
      filingKey: draft.filingKey,
      categoryId: draft.categoryId,
      description: draft.description.trim(),
      colours: [...draft.colours],
      brand: draft.brand.trim() || null,
      lostPlaceId: draft.placeId,
      lostFrom: period?.from ?? null,
      lostTo: period?.to ?? null,
      language,
      contact: contactOf(draft.contact),
    },
  });
}
