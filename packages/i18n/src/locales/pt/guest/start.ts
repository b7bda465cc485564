import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/start.ts';

/** The way in without a key. */
export const start = {
  title: 'Perdeu algo? Vamos levar de volta para casa.',
  lead: 'Conte aqui e saiba na hora se está conosco. Sem aplicativo, sem conta, sem fila.',
  lost: 'Perdi uma coisa',
  'lost-small': 'cerca de um minuto',
  found: 'Achei uma coisa',
  'found-small': 'entregar, sem ficar na fila',
  code: 'Tenho um código',
  'code-small': 'no comprovante ou na tela',
  mine: 'Abrir meu registro',
} satisfies LaterWords<typeof english.start>;

/** Telling a loss from one’s own phone, one question after the other. */
export const filing = {
  what: 'O que você perdeu?',
  more: 'Mais objetos',
  'say-it': 'Dizer com as suas palavras',
  looks: 'Como é?',
  colours: 'Cores, até três',
  where: 'Onde estava com você pela última vez?',
  'other-area': 'Outra área',
  when: 'Quando estava com você pela última vez?',
  'which-day': 'Que dia?',
  'part-of-day': 'Mais ou menos a que horas?',
  morning: 'Manhã',
  afternoon: 'Tarde',
  evening: 'Noite',
  words: 'Tem algo especial?',
  'words-label': 'Com as suas palavras, em qualquer língua',
  'words-example': 'um nome, um adesivo, o que há dentro…',
  'words-needed': 'Diga em poucas palavras o que é.',
  brand: 'Marca ou fabricante',
  reach: 'Como avisamos você?',
  'reach-lead': 'A sua página está sempre lá. Também podemos escrever para você.',
  go: 'Procurar',
  looking: 'Procurando em tudo o que foi achado…',
} satisfies LaterWords<typeof english.filing>;

/** What this phone remembers, and how old its news is. */
export const phone = {
  'as-it-stood': 'Sem conexão. Era assim {{when}}.',
  'not-sent':
    'Sem conexão agora, por isso nada foi enviado. O que você escreveu fica aqui: tente de novo daqui a pouco.',
  newer: 'Há uma versão mais nova desta página.',
  'load-newer': 'Carregar',
  forget: 'Não é seu? Esquecer neste celular',
  'forget-title': 'Esquecer este registro neste celular?',
  'forget-text': 'A busca continua. Para abrir a página de novo você precisa do link ou do código.',
  'forget-confirm': 'Esquecer aqui',
  more: 'Mais',
} satisfies LaterWords<typeof english.phone>;
