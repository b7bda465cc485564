import { useT } from '@homeward/i18n';
import { Card, Icon, showToast, Text, TextArea, TextField } from '@homeward/ui';
import { useVenue } from '../../venue/venue-context.ts';
import type { ColourName, ItemFields } from '../draft/item-draft.ts';
import { ColourChoice } from '../fields/colour-choice.tsx';
import { KindChoice } from '../fields/kind-choice.tsx';
import { PlaceChoice } from '../fields/place-choice.tsx';
import { proposedTitle } from '../fields/proposed-title.ts';
import { ShelfChoice } from '../fields/shelf-choice.tsx';
import { TimeChoice } from '../fields/time-choice.tsx';
import styles from './item-form.module.css';

export interface ItemFormProps {
  readonly fields: ItemFields;
  readonly colours: readonly ColourName[];
  readonly measured: readonly ColourName[];
  readonly isMeasuring: boolean;
  readonly hasPhotos: boolean;
  readonly onChange: (changes: Partial<ItemFields>) => void;
  /** A kind was chosen that must not be photographed. */
  readonly onPhotoless: () => void;
  /** An item already logged is moved on its own page, not here. */
  readonly hasShelf?: boolean;
}

/** Everything to say about a found item, what is needed most first. */
export function ItemForm({ fields, onChange, hasShelf = true, ...rest }: ItemFormProps) {
  const { t } = useT();
  const { category } = useVenue();

  function chooseKind(categoryId: string) {
    onChange({ categoryId });
    if (category(categoryId)?.privacy !== 'unphotographed') return;
    rest.onPhotoless();
    if (rest.hasPhotos) showToast({ text: t('staff.items.new.photos-dropped'), tone: 'coral' });
  }

  const coloursLabel = rest.isMeasuring
    ? 'staff.items.new.colours-waiting'
    : rest.measured.length > 0
      ? 'staff.items.new.colours-measured'
      : 'staff.items.new.colours';
  return (
    <div className={styles.form}>
      <KindChoice
        label={t('staff.items.new.kind')}
        chosen={fields.categoryId}
        onChange={chooseKind}
      />
      {category(fields.categoryId)?.privacy !== 'unphotographed' && (
        <ColourChoice
          label={t(coloursLabel)}
          labelAt="above"
          measured={rest.measured}
          chosen={rest.colours}
          onChange={(colours) => onChange({ colours })}
        />
      )}
      <Title fields={fields} colours={rest.colours} onChange={onChange} />
      <PlaceChoice
        label={t('staff.items.new.where')}
        chosen={fields.foundPlaceId}
        onChange={(foundPlaceId) => onChange({ foundPlaceId })}
      />
      {hasShelf && (
        <ShelfChoice
          label={t('staff.items.new.shelf')}
          chosen={fields.shelfId}
          onChange={(shelfId) => onChange({ shelfId })}
        />
      )}
      <TimeChoice
        label={t('staff.items.new.when')}
        value={fields.foundAt}
        onChange={(foundAt) => onChange({ foundAt })}
      />
      <Details fields={fields} onChange={onChange} />
    </div>
  );
}

type PartProps = Pick<ItemFormProps, 'fields' | 'onChange'>;

function Title({ fields, colours, onChange }: PartProps & Pick<ItemFormProps, 'colours'>) {
  const { t, language } = useT();
  const { venue, category, categoryName } = useVenue();
  const isCard = category(fields.categoryId)?.privacy === 'unphotographed';
  const kindId = fields.categoryId ?? venue.categories[0]?.id ?? null;
  const proposal = proposedTitle(t, {
    kind: categoryName(kindId),
    colour: colours[0] ?? (fields.categoryId ? null : 'navy'),
    language,
  });
  const willBe = fields.title || !fields.categoryId ? undefined : proposal;
  return (
    <TextField
      label={t(isCard ? 'staff.items.new.words-of-card' : 'staff.items.new.words')}
      value={fields.title}
      onChange={(title) => onChange({ title })}
      maxLength={120}
      autoComplete="off"
      placeholder={isCard ? undefined : t('staff.items.new.words-hint', { example: proposal })}
      hint={willBe && t('staff.items.new.words-about', { title: willBe })}
    />
  );
}

function Details({ fields, onChange }: PartProps) {
  const { t } = useT();
  return (
    <>
      <div className={styles.pair}>
        <TextArea
          label={t('staff.items.new.description')}
          placeholder={t('staff.items.new.description-hint')}
          value={fields.description}
          onChange={(description) => onChange({ description })}
          maxLength={2000}
          rows={3}
          isOptional
        />
        <TextField
          label={t('staff.items.new.brand')}
          value={fields.brand}
          onChange={(brand) => onChange({ brand })}
          maxLength={60}
          autoComplete="off"
          isOptional
        />
      </div>
      <Card tone="coral" padding="snug">
        <TextArea
          label={t('staff.items.new.withheld')}
          placeholder={t('staff.items.new.withheld-hint')}
          value={fields.withheldDetails}
          onChange={(withheldDetails) => onChange({ withheldDetails })}
          maxLength={2000}
          rows={2}
          isOptional
        />
        <p className={styles.withheld}>
          <Icon name="lock" />
          <Text as="span" size="small" tone="inherit">
            {t('staff.items.new.withheld-about')}
          </Text>
        </p>
      </Card>
    </>
  );
}
