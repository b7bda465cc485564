import { type ReactNode, useLayoutEffect } from 'react';
import '../theme/base.css';
import { ToastList } from './light-toast.tsx';

interface SurfaceProps {
  readonly kind: 'guest';
  readonly children: ReactNode;
}

/** The ground of a page that has to be light: sizes and colours of its kind of screen, toasts. */
export function Surface({ kind, children }: SurfaceProps) {
  useLayoutEffect(() => {
    document.documentElement.dataset['surface'] = kind;
  }, [kind]);
  return (
    <>
      {children}
      <ToastList />
    </>
  );
}
