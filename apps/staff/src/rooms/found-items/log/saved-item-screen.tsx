import { useAnswer, useNews } from '@homeward/client';
import { useErrorText, useT } from '@homeward/i18n';
import { Button, Card, EmptyState, LoadingState, Text } from '@homeward/ui';
import { useNavigate, useParams } from 'react-router';
import { Page } from '../../../shell/page.tsx';
import type { ItemDraft } from '../draft/item-draft.ts';
import { useOutbox } from '../outbox/outbox-context.ts';
import { SavedItem } from './saved-item.tsx';

/** After saving: the label number, who may be looking for it, and on to the next one. */
export function SavedItemScreen() {
  const { itemId = '' } = useParams();
  const { queued } = useOutbox();
  const draft = queued.find((each) => each.itemId === itemId);
  if (draft?.state === 'refused') return <Refused draft={draft} />;
  if (draft) return <OnItsWay draft={draft} />;
  return <Arrived itemId={itemId} />;
}

function Arrived({ itemId }: { readonly itemId: string }) {
  const { t } = useT();
  const errorText = useErrorText();
  const { data: item, error } = useAnswer('foundItems.read', { params: { itemId } });
  if (item) return <SavedItem item={item} />;
  return (
    <Page title={t('staff.items.saved.sending-title')} foot={<LogAnother />}>
      {error ? <EmptyState title={errorText(error.code)} /> : <LoadingState shape="cards" />}
    </Page>
  );
}

/** Sending, or kept here until there is a connection; either way the next item can be logged. */
function OnItsWay({ draft }: { readonly draft: ItemDraft }) {
  const { t } = useT();
  const { isHeld, retry, isSafe } = useOutbox();
  const { isLive } = useNews();
  const isSending = !isHeld && isLive && navigator.onLine;
  return (
    <Page
      title={t(isSending ? 'staff.items.saved.sending-title' : 'staff.items.saved.queued-title')}
      foot={<LogAnother />}
    >
      <EmptyState
        title={draft.fields.title}
        picture="lunchbox"
        text={
          isSending
            ? t('staff.items.saved.sending-body')
            : t(isSafe ? 'staff.items.saved.queued-body' : 'staff.items.saved.unsafe-body')
        }
        action={
          !isSending && (
            <Button icon="undo" onPress={retry}>
              {t('shared-words.retry')}
            </Button>
          )
        }
      />
    </Page>
  );
}

/** The server would not have it; what was noted is still here to be corrected. */
function Refused({ draft }: { readonly draft: ItemDraft }) {
  const { t } = useT();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const { takeBack, drop } = useOutbox();
  return (
    <Page
      title={t('staff.items.saved.refused-title')}
      foot={
        <>
          <Button
            variant="danger"
            onPress={() => {
              void navigate('/items');
              drop(draft.itemId);
            }}
          >
            {t('staff.items.saved.refused-drop')}
          </Button>
          <Button
            variant="primary"
            onPress={() => {
              takeBack(draft.itemId);
              void navigate('/items/new');
            }}
          >
            {t('staff.items.saved.refused-back')}
          </Button>
        </>
      }
    >
      <Card tone="coral">
        <Text size="lead" strong>
          {draft.fields.title}
        </Text>
        <Text>{errorText(draft.refusal ?? '')}</Text>
      </Card>
    </Page>
  );
}

function LogAnother() {
  const { t } = useT();
  const navigate = useNavigate();
  return (
    <Button variant="primary" icon="camera" onPress={() => void navigate('/items/new')}>
      {t('staff.items.saved.another')}
    </Button>
  );
}
