import { useFormat, useT } from '@homeward/i18n';
import { Button, Heading, Text } from '@homeward/ui';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { ReasonList } from '../matches/reasons.tsx';
import side from '../matches/side-of-a-pair.module.css';
import { ItemPhoto } from '../photos/item-photo.tsx';
import { useVenue } from '../venue/venue-context.ts';
import { KeepDialog } from './keep-dialog.tsx';
import styles from './look-alike-card.module.css';
import { useAlikeReasons } from './use-alike-reasons.ts';
import { type Alike, useLookAlikeDecision } from './use-look-alike-decision.ts';

/** "Was this logged already?": two found items side by side, what joins and parts them, and yes or no. */
export function LookAlikeCard({ item, lookAlike }: Alike) {
  const { t } = useT();
  const titleId = useId();
  const reasonsFor = useAlikeReasons();
  const [isAsking, setIsAsking] = useState(false);
  const { keep, tellApart, isPending } = useLookAlikeDecision({ item, lookAlike }, () =>
    setIsAsking(false),
  );
  const { other } = lookAlike;
  const isOpen = lookAlike.mayKeep.length > 0;
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Heading level={2} id={titleId}>
          {t('staff.look-alikes.title')}
        </Heading>
        <Text size="small" tone="soft">
          {t('staff.look-alikes.about')}
        </Text>
      </div>
      <Side
        item={{ ...item, photo: item.photos[0] ?? null, loggedByName: item.loggedBy.name }}
        said={t('staff.look-alikes.this-one')}
      />
      <Side
        item={other}
        said={t(`staff.look-alikes.${other.loggedAt <= item.loggedAt ? 'earlier' : 'later'}-one`)}
        isLinked
      />
      <div className={styles.reasons}>
        <ReasonList reasons={reasonsFor(lookAlike.evidence).slice(0, 6)} />
      </div>
      <footer className={styles.foot}>
        {!isOpen && <Text size="small">{t('staff.look-alikes.both-claimed')}</Text>}
        <Button variant="quiet" icon="close" isPending={isPending} onPress={tellApart}>
          {t('staff.look-alikes.different')}
        </Button>
        {isOpen && (
          <Button variant="primary" icon="check" onPress={() => setIsAsking(true)}>
            {t('staff.look-alikes.same')}
          </Button>
        )}
      </footer>
      <KeepDialog
        item={item}
        lookAlike={lookAlike}
        isOpen={isAsking}
        isPending={isPending}
        onKeep={keep}
        onClose={() => setIsAsking(false)}
      />
    </article>
  );
}

interface SideProps {
  readonly item: Alike['lookAlike']['other'];
  readonly said: string;
  readonly isLinked?: boolean;
}

function Side({ item, said, isLinked }: SideProps) {
  const { t } = useT();
  const format = useFormat();
  const { placeName } = useVenue();
  const name = `${item.label} · ${item.title}`;
  return (
    <div className={styles.side}>
      <div className={side.picture}>
        <ItemPhoto item={item} size="medium" shape="wide" />
      </div>
      <div className={side.words}>
        <small>{said}</small>
        {isLinked ? (
          <Link to={`/items/${item.id}`} className={side.title}>
            {name}
          </Link>
        ) : (
          <span className={side.title}>{name}</span>
        )}
        <span className={side.facts}>
          {placeName(item.foundPlaceId)} · {format.dayAndTime(item.foundAt)}
        </span>
        <span className={side.facts}>
          {t('staff.look-alikes.logged-by', { name: item.loggedByName })}
        </span>
      </div>
    </div>
  );
}
