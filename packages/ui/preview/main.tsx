import { chooseLanguage, createI18n, LanguageProvider } from '@homeward/i18n';
import { createRoot } from 'react-dom/client';
import { Surface, type SurfaceKind } from '../src/index.ts';
import { FieldsPage } from './fields-page.tsx';
import {
  KioskAnswer,
  KioskColours,
  KioskHome,
  KioskKeyboard,
  KioskWhat,
  KioskWhere,
} from './kiosk-pages.tsx';
import { PicturesPage } from './pictures-page.tsx';
import { WallPage } from './wall-page.tsx';

const pages = {
  pictures: PicturesPage,
  fields: FieldsPage,
  home: KioskHome,
  what: KioskWhat,
  where: KioskWhere,
  colours: KioskColours,
  keyboard: KioskKeyboard,
  answer: KioskAnswer,
  wall: WallPage,
} as const;

const query = new URLSearchParams(location.search);
const surface = (query.get('surface') ?? 'kiosk') as SurfaceKind;
const Page = pages[(query.get('page') ?? 'pictures') as keyof typeof pages];

const i18n = await createI18n({
  language: chooseLanguage([query.get('language') ?? 'en']),
  rooms: ['kiosk'],
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <LanguageProvider i18n={i18n}>
      <Surface
        kind={surface}
        text={query.has('large') ? 'large' : 'normal'}
        contrast={query.has('high') ? 'high' : 'normal'}
      >
        <Page />
      </Surface>
    </LanguageProvider>,
  );
}
