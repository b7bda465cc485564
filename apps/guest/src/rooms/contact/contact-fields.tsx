import type { GuestView, VenueView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Row, Stack, Text, TextField } from '@homeward/ui/light';

export type Channel = GuestView['report']['contactChannel'];

/** How somebody wants to be told, as typed so far. */
export interface ContactDraft {
  readonly channel: Channel;
  readonly address: string;
}

/** The same as the server takes it; it says what does not fit. */
export function contactOf({ channel, address }: ContactDraft) {
  if (channel === 'mail') return { channel, address: address.trim() } as const;
  if (channel === 'sms') return { channel, number: address } as const;
  return { channel } as const;
}

interface ContactFieldsProps {
  readonly draft: ContactDraft;
  readonly onChange: (draft: ContactDraft) => void;
  readonly error?: string | undefined;
  /** What the venue can send by. */
  readonly offered: VenueView['channels'];
}

const channels = ['mail', 'sms', 'none'] as const;

/** Mail, text message, or just looking here. */
export function ContactFields({ draft, onChange, error, offered }: ContactFieldsProps) {
  const { t } = useT();
  const { channel, address } = draft;
  return (
    <Stack gap={4}>
      <Row gap={2}>
        {channels
          .filter((each) => each === 'none' || offered.includes(each))
          .map((each) => (
            <Button
              key={each}
              variant="pill"
              isChosen={each === channel}
              onPress={() => onChange({ channel: each, address: each === channel ? address : '' })}
            >
              {t(`guest.contact.${each}`)}
            </Button>
          ))}
      </Row>
      {channel === 'none' ? (
        error && <Text tone="coral">{error}</Text>
      ) : (
        <TextField
          label={t(channel === 'mail' ? 'guest.contact.address' : 'guest.contact.number')}
          type={channel === 'mail' ? 'email' : 'tel'}
          autoComplete={channel === 'mail' ? 'email' : 'tel'}
          value={address}
          onChange={(next) => onChange({ channel, address: next })}
          error={error}
        />
      )}
    </Stack>
  );
}
