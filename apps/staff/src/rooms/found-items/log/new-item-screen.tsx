import { useT } from '@homeward/i18n';
import { Card, LoadingState, Text } from '@homeward/ui';
import { useCallback } from 'react';
import { Page } from '../../../shell/page.tsx';
import { PhotoStage } from '../../photos/photo-stage.tsx';
import { usePhotoSending } from '../../photos/use-photo-sending.ts';
import { useVenue } from '../../venue/venue-context.ts';
import { coloursOf, type DraftPhoto, measuredColours } from '../draft/item-draft.ts';
import { useOutbox } from '../outbox/outbox-context.ts';
import { FoundSummary } from './found-summary.tsx';
import { ItemForm } from './item-form.tsx';
import styles from './new-item-screen.module.css';
import { SaveFoot } from './save-foot.tsx';
import { useItemDraft } from './use-item-draft.ts';

/** Log a found item: one photo, three taps. */
export function NewItemScreen() {
  const { t } = useT();
  const { isOpen } = useOutbox();
  if (isOpen) return <OpenSheet />;
  return (
    <Page title={t('staff.items.new.title')}>
      <LoadingState shape="cards" />
    </Page>
  );
}

function OpenSheet() {
  const { t } = useT();
  const { category } = useVenue();
  const sheet = useItemDraft();
  const { draft, change, changePhoto, addPictures, keepPhotos } = sheet;
  const sending = usePhotoSending(draft.photos, {
    stored: useCallback((photoId, stored) => changePhoto(photoId, { stored }), [changePhoto]),
    refused: useCallback((photoId, refusal) => changePhoto(photoId, { refusal }), [changePhoto]),
  });
  const privacy = category(draft.fields.categoryId)?.privacy;
  const isMeasuring = draft.photos.some((photo) => sending.stateOf(photo) === 'sending');

  return (
    <Page
      title={t('staff.items.new.title')}
      foot={<SaveFoot draft={draft} onStartOver={sheet.startOver} onSaved={sheet.release} />}
    >
      <div className={styles.sheet}>
        <div className={styles.photo}>
          {privacy === 'unphotographed' ? (
            <NoPhoto />
          ) : (
            <PhotoStage
              photos={draft.photos}
              stateOf={sending.stateOf}
              onPictures={addPictures}
              onRemove={(photoId) => keepPhotos((each) => each.photoId !== photoId)}
              onResend={sending.resend}
            />
          )}
          {privacy === 'masked' && (
            <Card tone="sun" padding="snug">
              <Text>{t('staff.items.new.masked-kind')}</Text>
            </Card>
          )}
          <FoundSummary fields={draft.fields} />
        </div>
        <ItemForm
          fields={draft.fields}
          colours={coloursOf(draft)}
          measured={measuredColours(draft.photos)}
          isMeasuring={isMeasuring}
          onChange={change}
          onPhotoless={() => keepPhotos(none)}
          hasPhotos={draft.photos.length > 0}
        />
      </div>
    </Page>
  );
}

const none = (_photo: DraftPhoto) => false;

/** Bank cards: no photo, and the reason where the camera would be. */
function NoPhoto() {
  const { t } = useT();
  return (
    <Card tone="coral">
      <Text size="lead">{t('staff.items.new.no-photo-kind')}</Text>
    </Card>
  );
}
