import { useCommand } from '@homeward/client';
import type { GuestView } from '@homeward/contract';
import { useErrorText, useT } from '@homeward/i18n';
import { Button, Card, Form, Heading, Row, Stack, showToast, Text, TextField } from '@homeward/ui';
import { useState } from 'react';

type Channel = GuestView['report']['contactChannel'];

/** How the visitor is told; what they gave is not shown again, only replaced. */
export function ContactCard({ guest }: { readonly guest: GuestView }) {
  const { t } = useT();
  const [isChanging, setIsChanging] = useState(false);
  const channel = guest.report.contactChannel;
  if (!guest.allowed.includes('change-contact')) return null;
  return (
    <Card padding="snug">
      <Stack gap={3}>
        <Heading level={2} size="lead">
          {t('guest.contact.title')}
        </Heading>
        <Text>{t(`guest.contact.now-${channel}`)}</Text>
        {isChanging ? (
          <ContactForm onDone={() => setIsChanging(false)} />
        ) : (
          <Button onPress={() => setIsChanging(true)}>{t('shared-words.change')}</Button>
        )}
      </Stack>
    </Card>
  );
}

const channels: readonly Channel[] = ['mail', 'sms', 'none'];

function ContactForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useT();
  const errorText = useErrorText();
  const change = useCommand('guest.changeContact');
  const [channel, setChannel] = useState<Channel>('mail');
  const [address, setAddress] = useState('');

  function save() {
    const contact =
      channel === 'mail'
        ? { channel, address: address.trim() }
        : channel === 'sms'
          ? { channel, number: address }
          : { channel };
    change.mutate(
      { body: { contact } },
      {
        onSuccess: () => {
          showToast({ text: t('guest.contact.saved') });
          onDone();
        },
      },
    );
  }

  return (
    <Form onSubmit={save}>
      <Stack gap={4}>
        <Row gap={2}>
          {channels.map((each) => (
            <Button
              key={each}
              variant={each === channel ? 'primary' : 'pill'}
              onPress={() => setChannel(each)}
            >
              {t(`guest.contact.${each}`)}
            </Button>
          ))}
        </Row>
        {channel !== 'none' && (
          <TextField
            label={t(channel === 'mail' ? 'guest.contact.address' : 'guest.contact.number')}
            type={channel === 'mail' ? 'email' : 'tel'}
            value={address}
            onChange={setAddress}
            error={
              change.error
                ? change.error.code === 'request.invalid'
                  ? t(`guest.contact.check-${channel}`)
                  : errorText(change.error.code)
                : undefined
            }
          />
        )}
        <Row gap={2}>
          <Button variant="primary" type="submit" isPending={change.isPending}>
            {t('shared-words.save')}
          </Button>
          <Button variant="plain" onPress={onDone}>
            {t('shared-words.cancel')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
}
