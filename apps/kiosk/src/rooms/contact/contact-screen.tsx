import { useCommand } from '@homeward/client';
import { useErrorText, useT } from '@homeward/i18n';
import { BigButton, Button, KeyboardField, Screen, Steps, Text } from '@homeward/ui';
import { useState } from 'react';
import { useKiosk } from '../../visit/kiosk-context.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import { useIsLying } from '../../visit/use-is-lying.ts';
import styles from './contact-screen.module.css';

type Channel = 'mail' | 'sms';

const ways = [
  { channel: 'mail', icon: 'mail' },
  { channel: 'sms', icon: 'phone' },
] as const;

/** How to be told, of the ways this venue has. "I keep the slip" is as good an answer as any: the phone may be what was lost. */
export function ContactScreen({ onNext }: { readonly onNext: () => void }) {
  const { t } = useT();
  const { venue } = useKiosk();
  const [channel, setChannel] = useState<Channel | null>(null);
  if (channel) {
    return <AddressScreen channel={channel} onBack={() => setChannel(null)} onNext={onNext} />;
  }
  return (
    <Screen
      top={<KioskTop />}
      steps={<Steps step={4} steps={4} />}
      title={t('kiosk.contact.title')}
      lead={t('kiosk.contact.lead')}
    >
      <div className={styles.ways}>
        <BigButton
          icon="list"
          variant="primary"
          title={t('kiosk.contact.slip')}
          small={t('kiosk.contact.slip-small')}
          onPress={onNext}
        />
        {ways
          .filter((way) => venue.channels.includes(way.channel))
          .map((way) => (
            <BigButton
              key={way.channel}
              icon={way.icon}
              title={t(`kiosk.contact.${way.channel}`)}
              small={t(`kiosk.contact.${way.channel}-small`)}
              onPress={() => setChannel(way.channel)}
            />
          ))}
      </div>
    </Screen>
  );
}

interface AddressScreenProps {
  readonly channel: Channel;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

function AddressScreen({ channel, onBack, onNext }: AddressScreenProps) {
  const { t } = useT();
  const isLying = useIsLying();
  const errorText = useErrorText();
  const [address, setAddress] = useState('');
  const change = useCommand('guest.changeContact');
  const problem = change.error?.code;

  function save() {
    const contact =
      channel === 'mail' ? { channel, address: address.trim() } : { channel, number: address };
    change.mutate({ body: { contact } }, { onSuccess: onNext });
  }

  return (
    <Screen
      top={<KioskTop onBack={onBack} />}
      steps={<Steps step={4} steps={4} />}
      title={t(`kiosk.contact.${channel}-title`)}
      foot={
        !isLying && (
          <Button
            variant="primary"
            wide
            isPending={change.isPending}
            isDisabled={address.trim() === ''}
            onPress={save}
          >
            {t('shared-words.next')}
          </Button>
        )
      }
    >
      {problem && (
        <Text tone="coral" size="lead">
          {problem === 'request.invalid' ? t(`kiosk.contact.${channel}-check`) : errorText(problem)}
        </Text>
      )}
      <KeyboardField
        label={t(`kiosk.contact.${channel}-title`)}
        value={address}
        onChange={setAddress}
        layout={channel === 'mail' ? 'email' : 'tel'}
        onDone={() => address.trim() !== '' && save()}
        doneLabel={isLying ? t('shared-words.next') : undefined}
        maxLength={254}
      />
    </Screen>
  );
}
