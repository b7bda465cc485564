import { localeOf, useT } from '@homeward/i18n';
import { type ReactNode, useLayoutEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ToastList } from '../notices/toast.tsx';
import './base.css';

export type SurfaceKind = 'kiosk' | 'staff' | 'guest' | 'wall';

interface SurfaceProps {
  readonly kind: SurfaceKind;
  /** Big text, for whoever asks for it. */
  readonly text?: 'normal' | 'large' | undefined;
  readonly contrast?: 'normal' | 'high' | undefined;
  readonly children: ReactNode;
}

/** The ground every app stands on: sizes and colours of its kind of screen, language, toasts. */
export function Surface({ kind, text = 'normal', contrast = 'normal', children }: SurfaceProps) {
  const { language } = useT();
  useLayoutEffect(() => {
    reservePressableStyle(document);
    const { dataset } = document.documentElement;
    dataset['surface'] = kind;
    dataset['text'] = text;
    dataset['contrast'] = contrast;
  }, [kind, text, contrast]);
  return (
    <I18nProvider locale={localeOf(language)}>
      {children}
      <ToastList />
    </I18nProvider>
  );
}

const pressableStyleId = 'react-aria-pressable-style';

/**
 * Take the id under which React Aria would insert a `<style>` element: our content
 * security policy refuses inline styles, and base.css carries the same rule.
 */
function reservePressableStyle(page: Document): void {
  if (page.getElementById(pressableStyleId)) return;
  const mark = page.createElement('meta');
  mark.id = pressableStyleId;
  page.head.append(mark);
}
