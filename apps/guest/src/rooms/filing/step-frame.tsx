import type { VenueView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Screen, Steps } from '@homeward/ui/light';
import type { ReactNode } from 'react';
import { GuestTop } from '../../guest-top.tsx';
import type { Draft } from './draft.ts';

/** What every step of telling gets: the draft so far, and where back and next lead. */
export interface StepProps {
  readonly draft: Draft;
  readonly venue: VenueView;
  readonly onDraft: (draft: Draft) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

interface StepFrameProps {
  readonly step: 1 | 2 | 3 | 4;
  readonly title: string;
  readonly lead?: string;
  readonly onBack: () => void;
  /** The way on; the first step has none, as touching a picture leads on. */
  readonly next?: ReactNode;
  readonly children: ReactNode;
}

/** One question, and the ways back and on. */
export function StepFrame({ step, title, lead, onBack, next, children }: StepFrameProps) {
  const { t } = useT();
  return (
    <Screen
      key={step}
      top={<GuestTop />}
      steps={<Steps step={step} steps={4} />}
      title={title}
      lead={lead}
      foot={
        <>
          <Button icon="back" onPress={onBack}>
            {t('shared-words.back')}
          </Button>
          {next}
        </>
      }
    >
      {children}
    </Screen>
  );
}
