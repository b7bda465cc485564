import type { FoundItemView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Card, Heading, Stack, Text } from '@homeward/ui';
import { useNavigate } from 'react-router';
import { Page } from '../../../shell/page.tsx';
import { LookAlikeCard } from '../../look-alikes/look-alike-card.tsx';
import { MatchCard } from '../../matches/match-card.tsx';
import { ItemPhoto } from '../../photos/item-photo.tsx';
import { useVenue } from '../../venue/venue-context.ts';
import { ItemLabel, LabelFace } from '../label/item-label.tsx';
import styles from './saved-item.module.css';

/** A found item the moment it is logged: its label, its shelf, its likely owner. */
export function SavedItem({ item }: { readonly item: FoundItemView }) {
  const { t } = useT();
  const navigate = useNavigate();
  const { shelfName } = useVenue();
  const { whereabouts } = item;
  const photo = item.photos[0] ?? null;
  return (
    <Page
      title={t('staff.items.saved.title')}
      lead={
        whereabouts.at === 'shelf'
          ? t('staff.items.saved.on-shelf', { shelf: shelfName(whereabouts.shelfId) })
          : t('staff.items.saved.with-you')
      }
      foot={
        <>
          <Button variant="quiet" onPress={() => void navigate(`/items/${item.id}`)}>
            {t('staff.items.saved.open')}
          </Button>
          <Button variant="quiet" icon="print" onPress={() => window.print()}>
            {t('staff.items.page.print')}
          </Button>
          <Button
            variant="primary"
            icon="camera"
            className={styles.another}
            onPress={() => void navigate('/items/new')}
          >
            {t('staff.items.saved.another')}
          </Button>
        </>
      }
    >
      <div className={styles.saved}>
        <Stack>
          <LabelFace item={item} />
          <div className={styles.photo}>
            <ItemPhoto item={{ ...item, photo }} size="medium" shape="wide" />
          </div>
        </Stack>
        <Stack gap={6}>
          {item.lookAlikes.slice(0, 1).map((lookAlike) => (
            <LookAlikeCard key={lookAlike.id} item={item} lookAlike={lookAlike} />
          ))}
          <LikelyOwners item={item} />
        </Stack>
      </div>
      <ItemLabel item={item} />
    </Page>
  );
}

function LikelyOwners({ item }: { readonly item: FoundItemView }) {
  const { t } = useT();
  const open = item.matches.filter(({ status }) => status !== 'dismissed');
  if (open.length === 0) {
    return (
      <Card tone="sea-tint">
        <Heading level={2}>{t('staff.items.saved.no-match-title')}</Heading>
        <Text>{t('staff.items.saved.no-match-body')}</Text>
      </Card>
    );
  }
  return (
    <Stack>
      <Heading level={2}>{t('staff.items.saved.match-title')}</Heading>
      {open.slice(0, 4).map((match) => (
        <MatchCard key={match.id} match={match} />
      ))}
    </Stack>
  );
}
