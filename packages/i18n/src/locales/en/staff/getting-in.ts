/** Coming to work: enrolling a device, the first administrator, signing in. */
export const gettingIn = {
  'sign-in': {
    title: 'Sign in',
    welcome: 'Good to see you.',
    handle: 'Name you sign in with',
    passphrase: 'Passphrase',
    submit: 'Sign in',
    show: 'Show passphrase',
    hide: 'Hide passphrase',
    demo: 'Use the demo sign-in',
    'demo-about': 'This is a demo with made-up things. Nothing here is real.',
  },
  enrol: {
    title: 'Enrol this device',
    about:
      'An administrator makes a one-time code under More, Devices. It is good for fifteen minutes.',
    code: 'One-time code',
    submit: 'Enrol',
  },
  setup: {
    title: 'Set up Homeward',
    about: 'You are the first here. You will be the administrator and can add everybody else.',
    name: 'Your name',
    handle: 'Name you sign in with',
    'handle-about': 'Small letters, digits, dots and dashes, such as ana.ruiz',
    passphrase: 'Passphrase',
    'passphrase-about': 'At least 12 characters. Four or five plain words do well.',
    submit: 'Begin',
    'no-token': 'Open the set-up link that the server printed when it first started.',
  },
} as const;
