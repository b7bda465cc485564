import { useT } from '@homeward/i18n';
import { Icon } from '../pictures/icon.tsx';
import { KeyboardKey } from './keyboard-key.tsx';
import type { KeyAction } from './layouts.ts';

interface ActionKeyProps {
  readonly action: KeyAction;
  readonly isOn: boolean | undefined;
  readonly doneLabel: string | undefined;
  readonly onPress: () => void;
}

/** A key that does something other than type itself. */
export function ActionKey({ action, isOn, doneLabel, onPress }: ActionKeyProps) {
  const { t, language } = useT();
  const name = {
    shift: t('shared-words.keyboard.shift'),
    backspace: t('shared-words.keyboard.backspace'),
    space: t('shared-words.keyboard.space'),
    enter: doneLabel ?? t('shared-words.keyboard.enter'),
    signs: t('shared-words.keyboard.numbers'),
    letters: t('shared-words.keyboard.letters'),
    latin: 'ABC',
  }[action];
  const face = {
    shift: <Icon name="shift" />,
    backspace: <Icon name="backspace" />,
    space: name,
    enter: name,
    signs: '#+?',
    letters: language === 'ar' ? 'ابت' : 'abc',
    latin: 'abc',
  }[action];
  return (
    <KeyboardKey
      label={name}
      kind={action === 'space' || action === 'enter' ? action : 'action'}
      isOn={isOn}
      repeats={action === 'backspace'}
      onPress={onPress}
    >
      {face}
    </KeyboardKey>
  );
}
