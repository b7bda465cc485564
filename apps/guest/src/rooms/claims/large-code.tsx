import { useT } from '@homeward/i18n';
import { Button, Dialog } from '@homeward/ui/light';
import { useEffect } from 'react';
import styles from './large-code.module.css';
import { QrCode } from './qr.ts';

interface LargeCodeProps {
  readonly pickupCode: string;
  readonly onClose: () => void;
}

/** The code over the whole screen, dark on white, which stays lit for as long as it is shown. */
export function LargeCode({ pickupCode, onClose }: LargeCodeProps) {
  const { t } = useT();
  useWakeLock();
  return (
    <Dialog
      isWhole
      title={t('guest.large.title')}
      onClose={onClose}
      foot={
        <Button variant="primary" onPress={onClose}>
          {t('shared-words.close')}
        </Button>
      }
    >
      <div className={styles.code}>
        <QrCode value={pickupCode} label={t('guest.pickup.qr')} className={styles.qr} />
        <p className={styles.digits} dir="ltr">
          {pickupCode.slice(0, 3)} {pickupCode.slice(3)}
        </p>
      </div>
    </Dialog>
  );
}

/** Keep the screen from going dark; phones that can't are simply tapped once more. */
function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    const lock = navigator.wakeLock.request('screen').catch(() => null);
    return () => void lock.then((held) => held?.release());
  }, []);
}
