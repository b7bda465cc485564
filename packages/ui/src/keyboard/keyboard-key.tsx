import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { classNames } from '../theme/class-names.ts';
import styles from './keyboard.module.css';

interface KeyboardKeyProps {
  readonly label?: string | undefined;
  readonly kind?: 'sign' | 'action' | 'space' | 'enter';
  readonly isOn?: boolean | undefined;
  /** Press again and again as long as the finger stays. */
  readonly repeats?: boolean;
  readonly onPress: () => void;
  readonly onLongPress?: (() => void) | undefined;
  readonly children: ReactNode;
}

const longPressMs = 420;
const repeatMs = 75;

/** One key: types when the finger leaves it, and never takes the focus from the field. */
export function KeyboardKey({
  kind = 'sign',
  onPress,
  onLongPress,
  repeats,
  ...rest
}: KeyboardKeyProps) {
  const [isDown, setIsDown] = useState(false);
  const hold = useHold();
  const isHandled = useRef(false);

  function down(event: PointerEvent) {
    if (event.button !== 0) return;
    isHandled.current = true;
    setIsDown(true);
    if (repeats) {
      onPress();
      hold.start(longPressMs, () => hold.every(repeatMs, onPress));
    } else if (onLongPress) {
      hold.start(longPressMs, () => {
        setIsDown(false);
        onLongPress();
      });
    }
  }
  function up() {
    hold.stop();
    if (isDown && !repeats) onPress();
    setIsDown(false);
  }
  function leave() {
    hold.stop();
    setIsDown(false);
  }
  // Screen readers and switches click without a pointer.
  function click() {
    if (!isHandled.current) onPress();
    isHandled.current = false;
  }

  return (
    <button
      type="button"
      aria-label={rest.label}
      aria-pressed={rest.isOn}
      className={classNames(styles['key'], styles[kind], isDown && styles['down'])}
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={down}
      onPointerUp={up}
      onPointerLeave={leave}
      onPointerCancel={leave}
      onContextMenu={(event) => event.preventDefault()}
      onClick={click}
    >
      {rest.children}
    </button>
  );
}

/** A timer for a held finger, always stopped when the key disappears. */
function useHold() {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  function stop() {
    clearTimeout(timer.current);
  }
  function start(delayMs: number, then: () => void) {
    stop();
    timer.current = setTimeout(then, delayMs);
  }
  function every(delayMs: number, act: () => void) {
    act();
    start(delayMs, () => every(delayMs, act));
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  return { start, every, stop };
}
