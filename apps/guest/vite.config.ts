import { guestFiles } from '../guest-files.ts';
import { pageConfig } from '../page-config.ts';
import { scriptsInPage } from '../scripts-in-page-plugin.ts';
import { serviceWorker } from '../service-worker-plugin.ts';

export default pageConfig('guest', [scriptsInPage('begin'), serviceWorker('guest')], guestFiles);
