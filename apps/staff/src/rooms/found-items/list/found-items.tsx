import { useT } from '@homeward/i18n';
import { Button, classNames } from '@homeward/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { NotYet } from '../../../shell/asked.tsx';
import { ItemCard } from '../item-card.tsx';
import styles from './items-screen.module.css';
import type { ItemFilter } from './use-item-filter.ts';
import { useItemPages } from './use-item-pages.ts';

interface FoundItemsProps {
  readonly filter: ItemFilter;
  readonly whenNone: ReactNode;
}

/** Found items as cards; more of them come as one scrolls. */
export function FoundItems({ filter, whenNone }: FoundItemsProps) {
  const { t } = useT();
  const pages = useItemPages(filter);
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];

  if (!pages.data) return <NotYet answer={pages} shape="tiles" count={9} />;
  if (items.length === 0) return whenNone;
  return (
    <>
      <p className={styles.count} role="status">
        {pages.hasNextPage
          ? t('staff.items.count-more', { count: items.length })
          : t('staff.items.count', { count: items.length })}
      </p>
      <ul className={classNames(styles.grid, pages.isPlaceholderData && styles.late)}>
        {items.map((item) => (
          <li key={item.id}>
            <ItemCard item={item} />
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <MoreItems isLoading={pages.isFetchingNextPage} onMore={() => void pages.fetchNextPage()} />
      )}
    </>
  );
}

interface MoreItemsProps {
  readonly isLoading: boolean;
  readonly onMore: () => void;
}

/** The end of what is loaded: coming near it loads more, and so does the button. */
function MoreItems({ isLoading, onMore }: MoreItemsProps) {
  const { t } = useT();
  const end = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  more.current = onMore;
  useEffect(() => {
    if (!end.current || isLoading) return;
    const watcher = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && more.current(),
      { rootMargin: '600px' },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [isLoading]);
  return (
    <div ref={end} className={styles.more}>
      <Button variant="pill" isPending={isLoading} onPress={onMore}>
        {t(isLoading ? 'staff.shell.loading-more' : 'staff.shell.show-more')}
      </Button>
    </div>
  );
}
