import { guestFiles, pageAtOnce } from '../guest-files.ts';
import { pageConfig } from '../page-config.ts';
import { serviceWorker } from '../service-worker-plugin.ts';

export default pageConfig(
  'guest',
  [pageAtOnce('src/page.tsx'), serviceWorker('guest')],
  guestFiles,
);
