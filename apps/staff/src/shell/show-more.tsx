import { useT } from '@homeward/i18n';
import { Button } from '@homeward/ui';

interface ShowMoreProps {
  readonly pages: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** The way to the next page of a list, while there is one. */
export function ShowMore({ pages }: ShowMoreProps) {
  const { t } = useT();
  if (!pages.hasNextPage) return null;
  return (
    <Button
      variant="pill"
      isPending={pages.isFetchingNextPage}
      onPress={() => void pages.fetchNextPage()}
    >
      {t('staff.shell.show-more')}
    </Button>
  );
}
