import { createContext, type ReactNode, useContext, useState } from 'react';
import styles from './reach.module.css';

interface ReachState {
  readonly isLow: boolean;
  readonly toggle: () => void;
}

const ReachContext = createContext<ReachState>({ isLow: false, toggle: () => undefined });

/** Lets a visitor in a wheelchair bring the whole screen down to where hands reach. */
export function Reach({ children }: { readonly children: ReactNode }) {
  const [isLow, setIsLow] = useState(false);
  return (
    <ReachContext value={{ isLow, toggle: () => setIsLow((was) => !was) }}>
      <div className={isLow ? styles.low : styles.full}>{children}</div>
    </ReachContext>
  );
}

export function useReach(): ReachState {
  return useContext(ReachContext);
}
