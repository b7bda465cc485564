import { useT } from '@homeward/i18n';
import { Button, Dialog, Text } from '@homeward/ui';
import { useEffect, useRef, useState } from 'react';

const warningSeconds = 15;
const signsOfLife = ['pointerdown', 'keydown', 'touchstart', 'wheel'] as const;

interface IdleProps {
  /** Seconds without a touch after which the visitor is asked; then fifteen more. */
  readonly seconds: number;
  readonly onIdle: () => void;
}

/** Asks whether anybody is still there, then wipes what they told. */
export function Idle({ seconds, onIdle }: IdleProps) {
  const { t } = useT();
  const [left, setLeft] = useState<number | null>(null);
  const lastTouch = useRef(Date.now());

  useEffect(() => {
    const touched = () => {
      lastTouch.current = Date.now();
      setLeft(null);
    };
    const timer = setInterval(() => {
      const quietSeconds = (Date.now() - lastTouch.current) / 1000;
      const remaining = Math.ceil(seconds + warningSeconds - quietSeconds);
      if (remaining <= 0) onIdle();
      else setLeft(quietSeconds >= seconds ? remaining : null);
    }, 500);
    for (const sign of signsOfLife) window.addEventListener(sign, touched, { capture: true });
    return () => {
      clearInterval(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, touched, { capture: true });
    };
  }, [seconds, onIdle]);

  return (
    <Dialog
      isOpen={left !== null}
      onClose={() => setLeft(null)}
      title={t('kiosk.idle.title')}
      foot={
        <Button variant="primary" wide onPress={() => setLeft(null)}>
          {t('kiosk.idle.stay')}
        </Button>
      }
    >
      <Text size="lead">{t('kiosk.idle.text', { count: left ?? warningSeconds })}</Text>
    </Dialog>
  );
}
