import type { Language } from '@homeward/domain';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { Templates } from './template.ts';
import { zh } from './zh.ts';

/** Every language visitors are answered in; one without words doesn't compile. */
export const templatesOf: Readonly<Record<Language, Templates>> = {
  en,
  es,
  fr,
  de,
  pt,
  it,
  nl,
  zh,
  ja,
  ko,
  ar,
};
