import { useCommand } from '@homeward/client';
import type { GuestView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Form, Section, Stack, showToast } from '@homeward/ui/light';
import { useState } from 'react';
import { useProblemText } from '../phone/use-problem-text.ts';
import { type ContactDraft, ContactFields, contactOf } from './contact-fields.tsx';

/** How the visitor is told; what they gave is not shown again, only replaced. */
export function ContactSection({ guest }: { readonly guest: GuestView }) {
  const { t } = useT();
  const problemText = useProblemText();
  const change = useCommand('guest.changeContact');
  const { contactChannel } = guest.report;
  const [draft, setDraft] = useState<ContactDraft>({ channel: contactChannel, address: '' });

  function save() {
    change.mutate(
      { body: { contact: contactOf(draft) } },
      {
        onSuccess: () => {
          showToast({ text: t('guest.contact.saved') });
          setDraft({ ...draft, address: '' });
        },
      },
    );
  }

  const isInvalid = change.error?.code === 'request.invalid' && draft.channel !== 'none';
  return (
    <Section
      title={t('guest.contact.title')}
      icon="bell"
      aside={t(`guest.contact.now-${contactChannel}`)}
    >
      <Form onSubmit={save}>
        <Stack gap={4}>
          <ContactFields
            draft={draft}
            onChange={(next) => {
              change.reset();
              setDraft(next);
            }}
            error={
              isInvalid
                ? t(`guest.contact.check-${draft.channel === 'mail' ? 'mail' : 'sms'}`)
                : change.error
                  ? problemText(change.error)
                  : undefined
            }
          />
          <Button variant="primary" type="submit" isPending={change.isPending}>
            {t('shared-words.save')}
          </Button>
        </Stack>
      </Form>
    </Section>
  );
}
