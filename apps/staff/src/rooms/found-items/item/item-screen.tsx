import { useAnswer } from '@homeward/client';
import type { FoundItemView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Stack, Text } from '@homeward/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Asked } from '../../../shell/asked.tsx';
import { Page } from '../../../shell/page.tsx';
import { Section } from '../../../shell/section.tsx';
import { LookAlikeCard } from '../../look-alikes/look-alike-card.tsx';
import { KeptElsewhere, SecondLoggings } from '../../look-alikes/merged-notes.tsx';
import { MatchCard } from '../../matches/match-card.tsx';
import { PhotoViewer } from '../../photos/photo-viewer.tsx';
import { ItemLabel } from '../label/item-label.tsx';
import { StatusChip } from '../status-chip.tsx';
import { AboutItem } from './about-item.tsx';
import { ItemClaims } from './item-claims.tsx';
import { ItemHistory } from './item-history.tsx';
import styles from './item-screen.module.css';
import { MoveDialog } from './move-dialog.tsx';

/** One found item: all that staff know of it, and all that happened to it. */
export function ItemScreen() {
  const { itemId = '' } = useParams();
  const { t } = useT();
  const item = useAnswer('foundItems.read', { params: { itemId } });
  if (item.data) return <Item item={item.data} />;
  return (
    <Page title={t('staff.items.title')} backTo="/items">
      <Asked answer={item}>{() => null}</Asked>
    </Page>
  );
}

function Item({ item }: { readonly item: FoundItemView }) {
  const { t } = useT();
  return (
    <Page title={item.title} backTo="/items" aside={<Actions item={item} />}>
      <div className={styles.item}>
        <div className={styles.photos}>
          <PhotoViewer item={{ ...item, photos: photosOf(item) }} />
        </div>
        <Stack gap={8}>
          <div className={styles.top}>
            <strong className={styles.label}>{item.label}</strong>
            <StatusChip status={item.status} />
          </div>
          <KeptElsewhere item={item} />
          {item.lookAlikes.map((lookAlike) => (
            <LookAlikeCard key={lookAlike.id} item={item} lookAlike={lookAlike} />
          ))}
          <AboutItem item={item} />
          {item.duplicates.length > 0 && (
            <Section title={t('staff.look-alikes.logged-twice')}>
              <SecondLoggings item={item} />
            </Section>
          )}
          <Section title={t('staff.items.page.matches')}>
            <Matches item={item} />
          </Section>
          <Section title={t('staff.items.page.claims')}>
            <ItemClaims claims={item.claims} />
          </Section>
          <Section title={t('staff.items.page.history')}>
            <ItemHistory itemId={item.id} />
          </Section>
        </Stack>
      </div>
      <ItemLabel item={item} />
    </Page>
  );
}

/** Its own photos, then those a colleague took of the same thing. */
function photosOf({ photos, duplicates }: FoundItemView): FoundItemView['photos'] {
  return [...photos, ...duplicates.flatMap((duplicate) => duplicate.photos)];
}

function Matches({ item }: { readonly item: FoundItemView }) {
  const { t } = useT();
  const open = item.matches.filter(({ status }) => status !== 'dismissed');
  if (open.length === 0) return <Text tone="soft">{t('staff.items.page.no-matches')}</Text>;
  return (
    <Stack gap={3}>
      {open.map((match) => (
        <MatchCard key={match.id} match={match} />
      ))}
    </Stack>
  );
}

function Actions({ item }: { readonly item: FoundItemView }) {
  const { t } = useT();
  const navigate = useNavigate();
  const [isMoving, setIsMoving] = useState(false);
  return (
    <>
      {item.allowed.includes('describe') && (
        <Button variant="quiet" icon="edit" onPress={() => void navigate(`/items/${item.id}/edit`)}>
          {t('staff.items.page.edit')}
        </Button>
      )}
      {item.allowed.includes('move') && (
        <Button variant="quiet" icon="shelf" onPress={() => setIsMoving(true)}>
          {t('staff.items.page.move')}
        </Button>
      )}
      <Button variant="quiet" icon="print" onPress={() => window.print()}>
        {t('staff.items.page.print')}
      </Button>
      <MoveDialog item={item} isOpen={isMoving} onClose={() => setIsMoving(false)} />
    </>
  );
}
