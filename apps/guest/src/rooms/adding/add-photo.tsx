import { type ApiProblem, sendGuestPhoto, useApi, useAskAnew } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { Icon, Stack, showToast, Text } from '@homeward/ui/light';
import { type ChangeEvent, useState } from 'react';
import { v7 as newId } from 'uuid';
import { useProblemText } from '../phone/use-problem-text.ts';
import styles from './add-photo.module.css';
import { shrinkPhoto } from './shrink-photo.ts';

/** A photo from the camera or the gallery, made small before it travels. */
export function AddPhoto({ sent }: { readonly sent: number }) {
  const { t } = useT();
  const problemText = useProblemText();
  const api = useApi();
  const askAnew = useAskAnew();
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function send({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    setProblem(null);
    setShare(0);
    try {
      const small = await shrinkPhoto(file);
      if (!small) return setProblem(t('guest.add.photo-unreadable'));
      await sendGuestPhoto(api, newId(), small, setShare);
      askAnew();
      showToast({ text: t('guest.add.photo-done') });
    } catch (refused) {
      setProblem(problemText(refused as ApiProblem));
    } finally {
      setShare(null);
    }
  }

  const percent = share === null ? null : Math.round(100 * share);
  return (
    <Stack gap={2}>
      <label className={styles.label}>
        <Icon name="camera" />
        <span>{percent === null ? t('guest.add.photo') : t('guest.add.sending', { percent })}</span>
        <input
          type="file"
          accept="image/*"
          className={styles.input}
          disabled={percent !== null}
          onChange={(event) => void send(event)}
        />
      </label>
      {percent !== null && (
        <progress
          className={styles.progress}
          max={100}
          value={percent}
          aria-label={t('guest.add.photo')}
        />
      )}
      <Text size="small" tone="soft">
        {t('guest.add.photo-help')}
        {sent > 0 && ` ${t('guest.add.photos', { count: sent })}.`}
      </Text>
      <div role="alert">{problem && <Text tone="coral">{problem}</Text>}</div>
    </Stack>
  );
}
