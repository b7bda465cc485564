import { useT } from '@homeward/i18n';
import { Button, ConfirmDialog, Icon, Text } from '@homeward/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useVenue } from '../../venue/venue-context.ts';
import { coloursOf, type ItemDraft, isBlank } from '../draft/item-draft.ts';
import { proposedTitle } from '../fields/proposed-title.ts';
import { useOutbox } from '../outbox/outbox-context.ts';
import { rememberChoices } from './remember-choices.ts';
import styles from './save-foot.module.css';

interface SaveFootProps {
  readonly draft: ItemDraft;
  readonly onStartOver: () => void;
  /** The draft is the outbox's from now on. */
  readonly onSaved: () => void;
}

/** Save, what is still needed for it, and the way to begin anew. */
export function SaveFoot({ draft, onStartOver, onSaved }: SaveFootProps) {
  const { t } = useT();
  const { isSafe } = useOutbox();
  const save = useSaving(draft, onSaved);
  const { categoryId, foundPlaceId } = draft.fields;
  const isOnItsWay = draft.photos.some(({ stored, refusal }) => !stored && !refusal);
  const said = !categoryId
    ? t('staff.items.new.needs-kind')
    : !foundPlaceId
      ? t('staff.items.new.needs-place')
      : isOnItsWay
        ? t('staff.items.new.photo-on-its-way')
        : isSafe
          ? t('staff.items.new.draft-kept')
          : null;

  return (
    <>
      {!isBlank(draft) && <StartOver onStartOver={onStartOver} />}
      <p className={styles.said} role="status">
        {said && (
          <>
            <Icon name={categoryId && foundPlaceId ? 'check' : 'info'} />
            <Text as="span" size="small" tone="soft">
              {said}
            </Text>
          </>
        )}
      </p>
      <Button
        variant="primary"
        className={styles.save}
        isDisabled={!categoryId || !foundPlaceId}
        onPress={save}
      >
        {t('staff.items.new.save')}
      </Button>
    </>
  );
}

/** Put the draft into the outbox, complete, and go on to its label. */
function useSaving(draft: ItemDraft, onSaved: () => void) {
  const { t, language } = useT();
  const { categoryName } = useVenue();
  const { send } = useOutbox();
  const navigate = useNavigate();
  return () => {
    const { fields } = draft;
    const colours = coloursOf(draft);
    const kind = categoryName(fields.categoryId);
    const title =
      fields.title.trim() || proposedTitle(t, { kind, colour: colours[0] ?? null, language });
    const changedAt = Date.now();
    const foundAt = fields.foundAt ?? new Date(changedAt).toISOString();
    const photos = draft.photos.filter(({ refusal }) => !refusal);
    onSaved();
    send({ ...draft, fields: { ...fields, title, foundAt }, photos, changedAt });
    rememberChoices(fields);
    void navigate(`/items/${draft.itemId}/saved`);
  };
}

function StartOver({ onStartOver }: Pick<SaveFootProps, 'onStartOver'>) {
  const { t } = useT();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button variant="plain" onPress={() => setIsAsking(true)}>
        {t('staff.items.new.discard')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title={t('staff.items.new.discard-title')}
        text={t('staff.items.new.discard-body')}
        confirm={t('staff.items.new.discard-yes')}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          onStartOver();
        }}
      />
    </>
  );
}
