import { useCommand } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { Button, Form, Section, Stack, showToast } from '@homeward/ui/light';
import { useState } from 'react';
import { useProblemText } from '../phone/use-problem-text.ts';
import type { ReportProps } from '../reports/report-props.ts';
import { type ContactDraft, ContactFields, contactOf } from './contact-fields.tsx';
import { PushChoice } from './push-choice.tsx';

/** How the visitor is told; what they gave is not shown again, only replaced. */
export function ContactSection({ guest, venue }: ReportProps) {
  const { t } = useT();
  const problemText = useProblemText();
  const change = useCommand('guest.changeContact');
  const { contactChannel } = guest.report;
  const { masked } = guest.told;
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
      aside={
        masked ? (
          <bdi>{t('guest.push.to', { address: masked })}</bdi>
        ) : (
          t(`guest.contact.now-${contactChannel}`)
        )
      }
    >
      <Stack gap={6}>
        <Form onSubmit={save}>
          <Stack gap={4}>
            <ContactFields
              draft={draft}
              offered={venue.channels}
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
        {venue.pushKey && <PushChoice publicKey={venue.pushKey} guest={guest} />}
      </Stack>
    </Section>
  );
}
