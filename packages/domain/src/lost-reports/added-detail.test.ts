import { aLostReport, idOf } from '@homeward/testkit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PhotoId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { privacyClasses } from '../venue/privacy.ts';
import {
  addDetail,
  attachPhoto,
  mostDetails,
  mostReportPhotos,
  wordsOfReport,
} from './added-detail.ts';
import type { LostReport } from './lost-report.ts';

const at = '2026-06-03T10:00:00.000Z' as Instant;

test('details follow the first words in the order in which they came, up to a number', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 15 }), (texts) => {
      let report: LostReport = aLostReport();
      for (const [index, text] of texts.entries()) {
        const added = addDetail(report, { id: String(index), text, addedAt: at });
        expect(added.ok).toBe(index < mostDetails);
        if (added.ok) report = added.value;
        else expect(added.refusal.code).toBe('lost-report.too-many-details');
      }
      const kept = texts.slice(0, mostDetails);
      expect(report.description).toBe(aLostReport().description);
      expect(wordsOfReport(report)).toBe([report.description, ...kept].join('\n'));
    }),
  );
});

test('a closed report takes neither details nor photos', () => {
  const closed = aLostReport({ status: 'closed', closedBecause: 'withdrawn' });
  const refused = { refusal: { code: 'lost-report.closed' } };
  expect(addDetail(closed, { id: '1', text: 'a card', addedAt: at })).toMatchObject(refused);
  expect(attachPhoto(closed, idOf<PhotoId>(1), 'open')).toMatchObject(refused);
});

test('so many photos are kept and no more', () => {
  let report: LostReport = aLostReport();
  for (let number = 1; number <= mostReportPhotos; number += 1) {
    const attached = attachPhoto(report, idOf<PhotoId>(number), null);
    if (!attached.ok) throw new Error(attached.refusal.code);
    report = attached.value;
  }
  expect(report.photoIds).toHaveLength(mostReportPhotos);
  expect(attachPhoto(report, idOf<PhotoId>(9), null)).toMatchObject({
    refusal: { code: 'lost-report.too-many-photos' },
  });
});

test('visitors send no photos of cards and papers', () => {
  const taken = privacyClasses.filter(
    (privacy) => attachPhoto(aLostReport(), idOf<PhotoId>(1), privacy).ok,
  );
  expect(taken).toEqual(['open', 'discreet']);
});
