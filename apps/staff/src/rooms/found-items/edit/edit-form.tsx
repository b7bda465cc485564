import type { FoundItemView, PhotoView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { ConfirmDialog, showToast } from '@homeward/ui';
import { type RefObject, useRef, useState } from 'react';
import { useBlocker } from 'react-router';
import { FormFoot } from '../../../shell/form-foot.tsx';
import { Page } from '../../../shell/page.tsx';
import { useAct } from '../../../shell/use-act.ts';
import { useTellProblem } from '../../../shell/use-tell-problem.ts';
import { useWayBack } from '../../../shell/use-way-back.ts';
import { useVenue } from '../../venue/venue-context.ts';
import type { ItemFields } from '../draft/item-draft.ts';
import { proposedTitle } from '../fields/proposed-title.ts';
import { ItemForm } from '../log/item-form.tsx';
import styles from '../log/new-item-screen.module.css';
import { EditPhotos } from './edit-photos.tsx';

interface EditFormProps {
  readonly item: FoundItemView;
  /** A colleague was quicker: begin again from what is there now. */
  readonly onOvertaken: () => void;
}

/** The sheet of a logged item; saved as a whole, or not at all. */
export function EditForm({ item, onOvertaken }: EditFormProps) {
  const { t } = useT();
  const goBack = useWayBack(`/items/${item.id}`);
  const { category } = useVenue();
  const [begun] = useState(() => ({
    fields: fieldsOf(item),
    photos: item.photos,
    version: item.version,
  }));
  const [fields, setFields] = useState(begun.fields);
  const [photos, setPhotos] = useState<readonly PhotoView[]>(begun.photos);
  const isChanged = fields !== begun.fields || photos !== begun.photos;
  const isSettled = useRef(false);
  const { save, isPending } = useSaving(item, begun.version, { isSettled, onOvertaken });
  const mayHavePhotos = category(fields.categoryId)?.privacy !== 'unphotographed';
  const colours = fields.colours ?? [];

  return (
    <Page
      title={t('staff.items.edit.title', { label: item.label })}
      backTo={`/items/${item.id}`}
      foot={
        <FormFoot
          onCancel={goBack}
          isPending={isPending}
          isDisabled={!isChanged}
          onPress={() => save(fields, photos)}
        >
          {t('staff.items.edit.save')}
        </FormFoot>
      }
    >
      <div className={styles.sheet}>
        <div className={styles.photo}>
          {mayHavePhotos && <EditPhotos photos={photos} onChange={setPhotos} title={item.title} />}
        </div>
        <ItemForm
          fields={fields}
          colours={colours}
          measured={photos.flatMap((photo) => photo.colourNames)}
          isMeasuring={false}
          hasPhotos={photos.length > 0}
          hasShelf={false}
          onPhotoless={() => setPhotos([])}
          onChange={(changes) => setFields((known) => ({ ...known, ...changes }))}
        />
      </div>
      <LeaveGuard isChanged={isChanged} isSettled={isSettled} />
    </Page>
  );
}

function fieldsOf(item: FoundItemView): ItemFields {
  return { ...item, brand: item.brand ?? '', shelfId: null };
}

interface Saving {
  /** Becomes true with saving: then nothing is left behind any more. */
  readonly isSettled: RefObject<boolean>;
  readonly onOvertaken: () => void;
}

function useSaving(
  { id: itemId }: Pick<FoundItemView, 'id'>,
  version: number,
  { isSettled, onOvertaken }: Saving,
) {
  const { t, language } = useT();
  const { categoryName } = useVenue();
  const goBack = useWayBack(`/items/${itemId}`);
  const tell = useTellProblem();
  const describe = useAct('foundItems.describe');
  function save(fields: ItemFields, photos: readonly PhotoView[]) {
    const { categoryId, foundPlaceId, brand, description, withheldDetails } = fields;
    const colours = fields.colours ?? [];
    const kind = categoryName(categoryId);
    const title =
      fields.title.trim() || proposedTitle(t, { kind, colour: colours[0] ?? null, language });
    describe.act(
      {
        params: { itemId },
        body: {
          categoryId: categoryId ?? '',
          foundPlaceId: foundPlaceId ?? '',
          colours: [...colours],
          brand: brand.trim() || null,
          title,
          description,
          withheldDetails,
          foundAt: fields.foundAt ?? new Date().toISOString(),
          photoIds: photos.map(({ id }) => id),
          version,
        },
      },
      {
        done: () => {
          isSettled.current = true;
          showToast({ text: t('staff.items.edit.done') });
          goBack();
        },
        refused: (problem) => {
          if (problem.code !== 'version.conflict') return tell(problem);
          showToast({ text: t('staff.items.edit.conflict'), tone: 'coral' });
          onOvertaken();
        },
      },
    );
  }
  return { save, isPending: describe.isPending };
}

interface LeaveGuardProps extends Pick<Saving, 'isSettled'> {
  readonly isChanged: boolean;
}

/** Asks before unsaved changes are left behind. */
function LeaveGuard({ isChanged, isSettled }: LeaveGuardProps) {
  const { t } = useT();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isChanged && !isSettled.current && currentLocation.pathname !== nextLocation.pathname,
  );
  return (
    <ConfirmDialog
      isOpen={blocker.state === 'blocked'}
      isDanger
      title={t('staff.items.edit.leave-title')}
      text={t('staff.items.edit.leave-body')}
      confirm={t('staff.items.edit.leave')}
      cancel={t('staff.items.edit.stay')}
      onCancel={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
    />
  );
}
