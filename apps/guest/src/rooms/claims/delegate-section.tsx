import { useCommand } from '@homeward/client';
import type { GuestView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Form, Row, Section, Stack, showToast, Text, TextField } from '@homeward/ui/light';
import { useKeptWords } from '../phone/use-kept-words.ts';
import { useProblemText } from '../phone/use-problem-text.ts';
import type { ReportProps } from '../reports/report-props.ts';
import styles from './delegate-section.module.css';
import { openClaimOf } from './open-claim.ts';

type Claim = GuestView['claims'][number];

/** Somebody else comes for it, with a code of their own. */
export function DelegateSection({ guest, venue }: ReportProps) {
  const { t } = useT();
  const open = openClaimOf(guest);
  if (!open) return null;
  const { delegate } = open;
  return (
    <Section title={t('guest.delegate.title')} icon="people" aside={delegate?.name}>
      {delegate?.pickupCode ? (
        <DelegateCode
          claim={open}
          name={delegate.name}
          pickupCode={delegate.pickupCode}
          venueName={venue.name}
        />
      ) : (
        <DelegateForm claim={open} />
      )}
    </Section>
  );
}

/** The longest name the server takes. */
const longestName = 80;

function DelegateForm({ claim }: { readonly claim: Claim }) {
  const { t } = useT();
  const problemText = useProblemText();
  const [name, setName] = useKeptWords(`delegate.${claim.id}`);
  const appoint = useCommand('guest.delegate');
  function submit() {
    if (name.trim() === '') return;
    appoint.mutate(
      { params: { claimId: claim.id }, body: { name: name.trim() } },
      { onSuccess: () => setName('') },
    );
  }
  return (
    <Form onSubmit={submit}>
      <Stack gap={3}>
        <Text tone="soft">{t('guest.delegate.lead')}</Text>
        <TextField
          label={t('guest.delegate.name')}
          value={name}
          onChange={setName}
          maxLength={longestName}
          autoComplete="off"
          error={appoint.error ? problemText(appoint.error) : undefined}
        />
        <Button variant="primary" type="submit" isPending={appoint.isPending}>
          {t('guest.delegate.make')}
        </Button>
      </Stack>
    </Form>
  );
}

interface DelegateCodeProps {
  readonly claim: Claim;
  readonly name: string;
  readonly pickupCode: string;
  readonly venueName: string;
}

function DelegateCode({ claim, name, pickupCode, venueName }: DelegateCodeProps) {
  const { t } = useT();
  const problemText = useProblemText();
  const revoke = useCommand('guest.revokeDelegate');
  const message = t('guest.delegate.message', { venue: venueName, code: pickupCode });
  const copy = () =>
    navigator.clipboard.writeText(message).then(
      () => showToast({ text: t('guest.delegate.copied') }),
      () => undefined,
    );
  return (
    <Stack gap={3}>
      <div>
        <Text tone="soft">{t('guest.delegate.code-for', { name })}</Text>
        <p className={styles.digits}>
          <bdi dir="ltr">
            {pickupCode.slice(0, 3)} {pickupCode.slice(3)}
          </bdi>
        </p>
      </div>
      <Row gap={2}>
        {'share' in navigator && (
          <Button
            variant="primary"
            icon="out"
            // Closing the share sheet without sending is no mistake.
            onPress={() => void navigator.share({ text: message }).catch(() => undefined)}
          >
            {t('guest.delegate.share')}
          </Button>
        )}
        {'clipboard' in navigator && (
          <Button icon="copy" onPress={() => void copy()}>
            {t('guest.delegate.copy')}
          </Button>
        )}
      </Row>
      <Button
        variant="plain"
        isPending={revoke.isPending}
        onPress={() =>
          revoke.mutate(
            { params: { claimId: claim.id } },
            {
              onSuccess: () => showToast({ text: t('guest.delegate.revoked') }),
              onError: (problem) => showToast({ text: problemText(problem), tone: 'coral' }),
            },
          )
        }
      >
        {t('guest.delegate.revoke')}
      </Button>
    </Stack>
  );
}
