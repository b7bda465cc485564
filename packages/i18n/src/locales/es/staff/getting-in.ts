/** Coming to work, in Spanish. */
export const gettingIn = {
  'sign-in': {
    title: 'Iniciar sesión',
    welcome: 'Qué bien que esté aquí.',
    handle: 'Nombre de usuario',
    passphrase: 'Frase de contraseña',
    submit: 'Entrar',
    show: 'Mostrar la frase',
    hide: 'Ocultar la frase',
    demo: 'Entrar en la demo',
    'demo-about': 'Esto es una demo con cosas inventadas. Nada de lo que ve es real.',
  },
  enrol: {
    title: 'Registrar este dispositivo',
    about:
      'Un administrador crea un código de un solo uso en Más, Dispositivos. Vale quince minutos.',
    code: 'Código de un solo uso',
    submit: 'Registrar',
  },
  setup: {
    title: 'Preparar Homeward',
    about: 'Es la primera persona aquí: será quien administre y podrá añadir a los demás.',
    name: 'Su nombre',
    handle: 'Nombre de usuario',
    'handle-about': 'Minúsculas, cifras, puntos y guiones, por ejemplo ana.ruiz',
    passphrase: 'Frase de contraseña',
    'passphrase-about': 'Al menos 12 caracteres. Bastan cuatro o cinco palabras sencillas.',
    submit: 'Empezar',
    'no-token': 'Abra el enlace de preparación que el servidor mostró al arrancar por primera vez.',
  },
} as const;
