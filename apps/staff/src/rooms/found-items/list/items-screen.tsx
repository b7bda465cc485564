import { useT } from '@homeward/i18n';
import { Button, EmptyState, PillChoice, SearchField } from '@homeward/ui';
import { Page } from '../../../shell/page.tsx';
import { FoundItems } from './found-items.tsx';
import styles from './items-screen.module.css';
import { KindFilter } from './kind-filter.tsx';
import { type ItemFilter, useItemFilter } from './use-item-filter.ts';

/** Find a found item again: by words, by label, by kind, by what has become of it. */
export function ItemsScreen() {
  const { t } = useT();
  const search = useItemFilter();
  return (
    <Page title={t('staff.items.title')}>
      <div className={styles.tools}>
        <SearchField
          label={t('staff.items.search-label')}
          placeholder={t('staff.items.search-hint')}
          value={search.typed}
          onChange={search.type}
        />
        <div className={styles.filters}>
          <StatusFilter filter={search.filter} onChange={search.change} />
          <KindFilter
            chosen={search.filter.categoryId ?? null}
            onChange={(categoryId) => search.change({ categoryId: categoryId ?? undefined })}
          />
        </div>
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
