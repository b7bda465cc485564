import { useCommand } from '@homeward/client';
import type { GuestView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Form, Section, Stack, showToast, TextArea } from '@homeward/ui/light';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { useKeptWords } from '../phone/use-kept-words.ts';
import { useProblemText } from '../phone/use-problem-text.ts';
import { AddPhoto } from './add-photo.tsx';

/** What came to mind later: words, or a photo. */
export function AddSection({ guest }: { readonly guest: GuestView }) {
  const { t } = useT();
  const { report, allowed } = guest;
  return (
    <Section title={t('guest.add.title')} icon="plus">
      <Stack gap={6}>
        {allowed.includes('add-detail') && <AddDetail reportId={report.id} />}
        {allowed.includes('add-photo') && <AddPhoto sent={guest.photos.sent} />}
      </Stack>
    </Section>
  );
}

/** The longest detail the server takes. */
const longestDetail = 500;

function AddDetail({ reportId }: { readonly reportId: string }) {
  const { t } = useT();
  const problemText = useProblemText();
  const [text, setText] = useKeptWords(`detail.${reportId}`);
  const [detailId, setDetailId] = useState(() => newId());
  const add = useCommand('guest.addDetail');

  function change(next: string) {
    // Once it may have arrived, other words make another detail.
    if (add.isError) {
      setDetailId(newId());
      add.reset();
    }
    setText(next);
  }
  function submit() {
    if (text.trim() === '') return;
    add.mutate(
      { params: { detailId }, body: { text: text.trim() } },
      {
        onSuccess: () => {
          setText('');
          setDetailId(newId());
          showToast({ text: t('guest.add.done') });
        },
      },
    );
  }

  return (
    <Form onSubmit={submit}>
      <Stack gap={3}>
        <TextArea
          label={t('guest.add.label')}
          hint={t('guest.add.help')}
          value={text}
          onChange={change}
          maxLength={longestDetail}
          error={add.error ? problemText(add.error) : undefined}
        />
        <Button variant="primary" type="submit" isPending={add.isPending}>
          {t('guest.add.send')}
        </Button>
      </Stack>
    </Form>
  );
}
