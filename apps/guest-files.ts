import type { BuildOptions } from 'vite';

/** What asks before the page's code is there. */
const begin =
  /packages\/(client\/src\/(api|until-there)|contract\/src\/doors|i18n\/src\/(create-i18n|load-words|speech|languages|rooms)\.ts)|apps\/guest\/src\/(begin\.ts|rooms\/(codes\/address|hand-in\/remembered|phone\/(early|remembered)))|vite\/preload-helper|dynamic_import_helper/;

/** What the page and its later parts both stand on. */
const ground =
  /node_modules\/(react|react-dom|scheduler|@tanstack|uuid)\/|packages\/(client|i18n|ui)\/src\/|apps\/guest\/src\/(guest-top|waiting-screen|rooms\/(codes\/guest-key|hand-in\/where|phone\/use-))/;

/** Of those, what only later parts need. */
const later =
  /live-news|send-guest|store-photo|locales|ui\/src\/(codes|choices\/(?!when\.)|pictures\/(?!icon)|layout\/steps|light\/light-choice)/;

/** All that a guest reads in one language, and nobody else's words. */
const words = /i18n\/src\/locales\/(\w\w)\/(guest|shared-words|question|errors)/;

/** Which of the files below stand in the page itself, and are therefore never fetched. */
const inPage = /\/(begin|ground|index|rolldown-runtime)-[^/]+\.js$/;

/**
 * Browsers fetch six files at a time over a plain connection, and on a slow network
 * the seventh waits half a second for its turn.
 */
export const guestFiles: BuildOptions = {
  cssCodeSplit: false,
  modulePreload: {
    polyfill: false,
    resolveDependencies: (_file, needed) => needed.filter((file) => !inPage.test(file)),
  },
  rolldownOptions: {
    output: {
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          { debugName: 'words', name: (id) => `words-${words.exec(id)?.[1]}`, test: words },
          { name: 'begin', test: begin },
          { name: 'ground', test: (id) => ground.test(id) && !later.test(id) },
        ],
      },
    },
  },
};
