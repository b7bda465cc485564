import { languageNames, useT } from '@homeward/i18n';
import { PillChoice, TextArea, TextField, WhenChoice } from '@homeward/ui';
import { FormRow } from '../../shell/form-row.tsx';
import { ColourChoice } from '../found-items/fields/colour-choice.tsx';
import { KindChoice } from '../found-items/fields/kind-choice.tsx';
import { PlaceChoice } from '../found-items/fields/place-choice.tsx';
import { useVenue } from '../venue/venue-context.ts';
import styles from './file-report-screen.module.css';
import type { ReportSheet } from './report-sheet.ts';

interface ReportFormProps {
  readonly sheet: ReportSheet;
  readonly onChange: (changes: Partial<ReportSheet>) => void;
}

/** The questions in the order in which people tell it: what, how it looks, where, when. */
export function ReportForm({ sheet, onChange }: ReportFormProps) {
  const { t } = useT();
  return (
    <div className={styles.form}>
      <KindChoice
        label={t('staff.reports.file.kind')}
        chosen={sheet.categoryId}
        onChange={(categoryId) => onChange({ categoryId })}
      />
      <ColourChoice
        label={t('staff.reports.file.colours')}
        measured={commonColours}
        chosen={sheet.colours}
        onChange={(colours) => onChange({ colours })}
        labelAt="above"
      />
      <TextArea
        label={t('staff.reports.file.words')}
        placeholder={t('staff.reports.file.words-hint')}
        value={sheet.description}
        onChange={(description) => onChange({ description })}
        maxLength={2000}
        rows={2}
      />
      <TextField
        label={t('staff.reports.file.brand')}
        value={sheet.brand}
        onChange={(brand) => onChange({ brand })}
        maxLength={60}
        autoComplete="off"
        isOptional
      />
      <PlaceChoice
        label={t('staff.reports.file.where')}
        chosen={sheet.lostPlaceId}
        onChange={(lostPlaceId) => onChange({ lostPlaceId })}
      />
      <FormRow label={t('staff.reports.file.when')}>
        <div className={styles.when}>
          <WhenChoice value={sheet.lostWhen} onChange={(lostWhen) => onChange({ lostWhen })} />
        </div>
      </FormRow>
      <SpeaksChoice sheet={sheet} onChange={onChange} />
      <ContactChoice sheet={sheet} onChange={onChange} />
    </div>
  );
}

const commonColours = ['black', 'white', 'grey', 'blue', 'red', 'brown', 'green', 'pink'] as const;

function SpeaksChoice({ sheet, onChange }: ReportFormProps) {
  const { t } = useT();
  const { venue } = useVenue();
  return (
    <FormRow label={t('staff.reports.file.language')}>
      <PillChoice
        label={t('staff.reports.file.language')}
        options={venue.languages.map((id) => ({ id, name: languageNames[id] }))}
        chosen={sheet.language}
        onChange={(language) => onChange({ language })}
      />
    </FormRow>
  );
}

const channels = ['none', 'mail', 'sms'] as const;

function ContactChoice({ sheet, onChange }: ReportFormProps) {
  const { t } = useT();
  return (
    <FormRow label={t('staff.reports.file.contact')}>
      <PillChoice
        label={t('staff.reports.file.contact')}
        options={channels.map((id) => ({ id, name: t(`staff.reports.file.contact-${id}`) }))}
        chosen={sheet.channel}
        onChange={(channel) => onChange({ channel })}
      />
      {sheet.channel === 'mail' && (
        <div className={styles.contact}>
          <TextField
            label={t('staff.reports.file.mail')}
            type="email"
            value={sheet.address}
            onChange={(address) => onChange({ address })}
            autoComplete="off"
          />
        </div>
      )}
      {sheet.channel === 'sms' && (
        <div className={styles.contact}>
          <TextField
            label={t('staff.reports.file.sms')}
            hint={t('staff.reports.file.sms-about')}
            type="tel"
            value={sheet.number}
            onChange={(number) => onChange({ number })}
            autoComplete="off"
          />
        </div>
      )}
    </FormRow>
  );
}
