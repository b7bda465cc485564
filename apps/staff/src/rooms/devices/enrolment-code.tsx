import { useT } from '@homeward/i18n';
import { SlipCode, Text } from '@homeward/ui';
import { useEffect, useState } from 'react';
import styles from './devices-screen.module.css';

interface EnrolmentCodeProps {
  readonly code: string;
  readonly expiresAt: string;
  readonly name: string;
}

/** The code, large enough to be typed from across a desk, and how long it is still good. */
export function EnrolmentCode({ code, expiresAt, name }: EnrolmentCodeProps) {
  const { t } = useT();
  const secondsLeft = useSecondsUntil(expiresAt);
  return (
    <>
      <SlipCode code={code.replace(/-/g, '')} className={styles.code} />
      <Text className={styles.expiry} tone={secondsLeft > 0 ? 'ink' : 'coral'}>
        {secondsLeft > 0
          ? t('staff.admin.devices.expires-in', { time: clockOf(secondsLeft) })
          : t('staff.admin.devices.expired')}
      </Text>
      <Text className={styles.expiry} tone="soft">
        {t('staff.admin.devices.code-about', { name })}
      </Text>
    </>
  );
}

function useSecondsUntil(instant: string): number {
  const left = () => Math.max(0, Math.round((Date.parse(instant) - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds(Math.max(0, Math.round((Date.parse(instant) - Date.now()) / 1000)));
    }, 1000);
    return () => clearInterval(timer);
  }, [instant]);
  return seconds;
}

function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
