import { useT } from '@homeward/i18n';
import { Button, EmptyState, PillChoice, SearchField, Select } from '@homeward/ui';
import { useNavigate } from 'react-router';
import { Page } from '../../../shell/page.tsx';
import { useVenue } from '../../venue/venue-context.ts';
import { FoundItems } from './found-items.tsx';
import styles from './items-screen.module.css';
import { type ItemFilter, useItemFilter } from './use-item-filter.ts';

/** Find a found item again: by words, by label, by kind, by what has become of it. */
export function ItemsScreen() {
  const { t } = useT();
  const navigate = useNavigate();
  const search = useItemFilter();
  return (
    <Page
      title={t('staff.items.title')}
      aside={
        <Button variant="primary" icon="camera" onPress={() => void navigate('/items/new')}>
          {t('staff.shell.new-item')}
        </Button>
      }
    >
      <div className={styles.tools}>
        <div className={styles.search}>
          <SearchField
            label={t('staff.items.search-label')}
            placeholder={t('staff.items.search-hint')}
            value={search.typed}
            onChange={search.type}
          />
        </div>
        <KindFilter filter={search.filter} onChange={search.change} />
        <StatusFilter filter={search.filter} onChange={search.change} />
      </div>
      <FoundItems
        filter={search.filter}
        whenNone={
          search.isFiltered ? (
            <EmptyState
              title={t('staff.items.none-title')}
              text={t('staff.items.none-body')}
              picture="else"
              action={<Button onPress={search.clear}>{t('staff.items.clear-filters')}</Button>}
            />
          ) : (
            <EmptyState
              title={t('staff.items.empty-title')}
              text={t('staff.items.empty-body')}
              picture="toy"
            />
          )
        }
      />
    </Page>
  );
}

interface FilterProps {
  readonly filter: ItemFilter;
  readonly onChange: (changes: Partial<ItemFilter>) => void;
}

const statuses = ['held', 'reserved', 'returned'] as const;

function StatusFilter({ filter, onChange }: FilterProps) {
  const { t } = useT();
  return (
    <PillChoice
      label={t('staff.items.status')}
      options={[
        { id: 'all', name: t('staff.items.all-statuses') },
        ...statuses.map((id) => ({ id, name: t(`shared-words.item-status.${id}`) })),
      ]}
      chosen={filter.status ?? 'all'}
      onChange={(id) => onChange({ status: statuses.find((each) => each === id) })}
    />
  );
}

const anyKind = 'any';

function KindFilter({ filter, onChange }: FilterProps) {
  const { t } = useT();
  const { venue, categoryName } = useVenue();
  return (
    <div>
      <Select
        label={t('staff.items.kind')}
        options={[
          { id: anyKind, name: t('staff.items.all-kinds') },
          ...venue.categories.map(({ id }) => ({ id, name: categoryName(id) })),
        ]}
        chosen={filter.categoryId ?? anyKind}
        onChange={(id) => onChange({ categoryId: id === anyKind ? undefined : id })}
      />
    </div>
  );
}
