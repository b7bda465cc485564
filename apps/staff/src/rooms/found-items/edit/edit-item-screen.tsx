import { useAnswer } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Asked } from '../../../shell/asked.tsx';
import { Page } from '../../../shell/page.tsx';
import { EditForm } from './edit-form.tsx';

/** Correct or complete what is said of a found item. */
export function EditItemScreen() {
  const { itemId = '' } = useParams();
  const { t } = useT();
  const item = useAnswer('foundItems.read', { params: { itemId } });
  const [latest, setLatest] = useState(0);
  if (item.data) {
    // The form stays as it is while colleagues change the item; saving tells whether they did.
    return (
      <EditForm
        key={latest}
        item={item.data}
        onOvertaken={async () => {
          await item.refetch();
          setLatest((count) => count + 1);
        }}
      />
    );
  }
  return (
    <Page title={t('staff.items.page.edit')} backTo={`/items/${itemId}`}>
      <Asked answer={item}>{() => null}</Asked>
    </Page>
  );
}
