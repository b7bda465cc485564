import type { CounterView } from '@homeward/contract';
import { useState } from 'react';
import { keepChoice, keptChoice } from '../../shell/kept-choice.ts';
import { useSession } from '../staff/session.ts';

export interface MyCounter {
  readonly counter: CounterView | null;
  readonly choose: (counterId: string | null) => void;
}

/** The counter chosen on this tablet, or null: enough to say where an item was brought. */
export function chosenCounterId(): string | null {
  return keptChoice('counter') || null;
}

/** The counter at which this tablet stands: chosen here, else the one opened under one's name. */
export function useMyCounter(counters: readonly CounterView[]): MyCounter {
  const { staff } = useSession();
  const [chosenId, setChosenId] = useState(() => keptChoice('counter'));
  const counter =
    counters.find(({ id }) => id === chosenId) ??
    (chosenId === null
      ? counters.find(({ staffName, status }) => status !== 'closed' && staffName === staff.name)
      : undefined) ??
    null;
  return {
    counter,
    choose: (counterId) => {
      keepChoice('counter', counterId ?? '');
      setChosenId(counterId ?? '');
    },
  };
}
