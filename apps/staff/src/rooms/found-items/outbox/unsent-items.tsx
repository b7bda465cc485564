import { useErrorText, useT } from '@homeward/i18n';
import { Button, Card, Row, Stack, Text } from '@homeward/ui';
import { useNavigate } from 'react-router';
import { Section } from '../../../shell/section.tsx';
import { useSession } from '../../staff/session.ts';
import type { ItemDraft } from '../draft/item-draft.ts';
import { useOutbox } from './outbox-context.ts';

/** What is saved on this device and not yet at the server; nothing when all has arrived. */
export function UnsentItems() {
  const { t } = useT();
  const { queued, retry } = useOutbox();
  if (queued.length === 0) return null;
  return (
    <Section
      title={t('staff.shell.unsent-title')}
      aside={
        <Button variant="pill" icon="undo" onPress={retry}>
          {t('shared-words.retry')}
        </Button>
      }
    >
      <Text tone="soft">{t('staff.shell.unsent-body')}</Text>
      <Stack gap={2}>
        {queued.map((draft) => (
          <UnsentItem key={draft.itemId} draft={draft} />
        ))}
      </Stack>
    </Section>
  );
}

function UnsentItem({ draft }: { readonly draft: ItemDraft }) {
  const { t } = useT();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const { staff } = useSession();
  const { adopt } = useOutbox();
  const isOwn = draft.staffId === staff.id;
  return (
    <Card tone={draft.refusal ? 'coral' : 'sun'} padding="snug">
      <Row justify="between">
        <div>
          <Text strong>{draft.fields.title}</Text>
          <Text size="small" tone="soft">
            {draft.refusal
              ? errorText(draft.refusal)
              : t('staff.shell.unsent-by', { name: draft.staffName })}
          </Text>
        </div>
        {isOwn ? (
          <Button variant="pill" onPress={() => void navigate(`/items/${draft.itemId}/saved`)}>
            {t('staff.items.saved.open')}
          </Button>
        ) : (
          <Button variant="pill" onPress={() => adopt(draft.itemId)}>
            {t('staff.shell.unsent-adopt')}
          </Button>
        )}
      </Row>
    </Card>
  );
}
