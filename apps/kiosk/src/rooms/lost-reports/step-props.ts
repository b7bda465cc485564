import type { Draft } from '../../visit/draft.ts';

/** What every step of telling gets: the draft so far, and where back and next lead. */
export interface StepProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}
