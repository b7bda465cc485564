import { useT } from '@homeward/i18n';
import { useEffect, useRef, useState } from 'react';
import { deleteIn, focusedField, type TypingField, typeInto } from './typing.ts';

interface Typing {
  readonly type: (text: string) => void;
  readonly deleteBack: () => void;
  /** Send the form of the field, as Enter does. */
  readonly submit: () => void;
  /** What has been typed so far, for ears. */
  readonly said: string;
}

/** Types into the focused field, or the last one that was focused and is still on the page. */
export function useTyping(): Typing {
  const { t } = useT();
  const field = useTypingField();
  const [said, setSaid] = useState('');
  function change(act: (target: TypingField) => void) {
    const target = field();
    if (!target) return;
    act(target);
    const text = target.value;
    setSaid(text ? t('shared-words.keyboard.typed', { text }) : t('shared-words.keyboard.empty'));
  }
  return {
    type: (text) => change((target) => typeInto(target, text)),
    deleteBack: () => change(deleteIn),
    submit: () => field()?.form?.requestSubmit(),
    said,
  };
}

function useTypingField(): () => TypingField | null {
  const last = useRef<TypingField | null>(null);
  useEffect(() => {
    const remember = () => {
      last.current = focusedField(document) ?? last.current;
    };
    remember();
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  return () => {
    const field = focusedField(document) ?? last.current;
    return field?.isConnected ? field : null;
  };
}
