import { useAnswer } from '@homeward/client';
import { useState } from 'react';
import { useKiosk } from '../../visit/kiosk-context.ts';
import { ClaimScreen } from '../claims/claim-screen.tsx';
import { ContactScreen } from '../contact/contact-screen.tsx';
import { SlipScreen } from '../tickets/slip-screen.tsx';
import { AnswerScreen } from './answer-screen.tsx';
import { BrandScreen } from './brand-screen.tsx';
import type { Filed } from './filed.ts';
import { useQuestion } from './use-question.ts';

interface AnswerFlowProps {
  readonly filed: Filed;
  /** How long the answer took, to be told with some pride. */
  readonly seconds: number;
  readonly onEnd: () => void;
}

type Step = 'answer' | 'brand' | 'claim' | 'contact' | 'slip';

/** After the answer: claim it and get a ticket, or say how to be told; then take the slip along. */
export function AnswerFlow({ filed, seconds, onEnd }: AnswerFlowProps) {
  const [step, setStep] = useState<Step>('answer');
  const { data: guest = filed.guest } = useAnswer('guest.read', {});
  const open = useQuestion(guest);
  const { channels } = useKiosk().venue;
  // Where nothing can be sent there is nothing to choose: the slip it is.
  const afterwards = channels.some((way) => way !== 'push') ? 'contact' : 'slip';
  if (step === 'brand') {
    return (
      <BrandScreen
        onBack={() => setStep('answer')}
        onDone={(brand) => {
          open.answer(brand);
          setStep('answer');
        }}
      />
    );
  }
  if (step === 'claim') {
    return (
      <ClaimScreen
        guest={guest}
        onBack={() => setStep('answer')}
        onClaimed={() => setStep(afterwards)}
      />
    );
  }
  if (step === 'contact') return <ContactScreen onNext={() => setStep('slip')} />;
  if (step === 'slip') return <SlipScreen guest={guest} guestUrl={filed.guestUrl} onEnd={onEnd} />;
  return (
    <AnswerScreen
      guest={guest}
      seconds={seconds}
      open={open}
      onType={() => setStep('brand')}
      onClaim={() => setStep('claim')}
      onLeaveReport={() => setStep(afterwards)}
    />
  );
}
