/** Coming to work, in German. */
export const gettingIn = {
  'sign-in': {
    title: 'Anmelden',
    welcome: 'Schön, dass Sie da sind.',
    handle: 'Anmeldename',
    passphrase: 'Passphrase',
    submit: 'Anmelden',
    show: 'Passphrase zeigen',
    hide: 'Passphrase verbergen',
    demo: 'Mit dem Demozugang anmelden',
    'demo-about': 'Dies ist eine Demo mit erfundenen Dingen. Nichts hier ist echt.',
  },
  enrol: {
    title: 'Dieses Gerät aufnehmen',
    about: 'Einen Einmalcode erstellt die Verwaltung unter Mehr, Geräte. Er gilt fünfzehn Minuten.',
    code: 'Einmalcode',
    submit: 'Aufnehmen',
  },
  setup: {
    title: 'Homeward einrichten',
    about: 'Sie sind zuerst hier: Sie werden verwalten und können alle anderen hinzufügen.',
    name: 'Ihr Name',
    handle: 'Anmeldename',
    'handle-about': 'Kleinbuchstaben, Ziffern, Punkte und Striche, etwa ana.ruiz',
    passphrase: 'Passphrase',
    'passphrase-about': 'Mindestens 12 Zeichen. Vier oder fünf einfache Wörter reichen gut.',
    submit: 'Beginnen',
    'no-token':
      'Öffnen Sie den Link zur Einrichtung, den der Server beim ersten Start ausgegeben hat.',
  },
} as const;
