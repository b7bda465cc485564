import type { Templates } from './template.ts';

export const pt: Templates = {
  found: () => ({
    title: 'Talvez tenhamos encontrado',
    text: 'Algo aqui é quase certamente seu. Abra a sua página para nos dizer.',
    sms: 'Algo aqui é quase certamente seu. Diga-nos:',
  }),
  'ready-for-pickup': ({ ticket }) => ({
    title: 'Pronto para você',
    text: ticket
      ? `Está pronto. O seu número é ${ticket}; nós chamamos você.`
      : 'Está pronto no balcão. Pegue um lugar na fila na sua página e venha buscar.',
    sms: ticket
      ? `Pronto para você. Seu número é ${ticket}; nós chamamos.`
      : 'Pronto no balcão. Pegue um lugar na fila aqui:',
  }),
  'turn-near': ({ ticket, ahead }) => ({
    title: `${ticket}: quase a sua vez`,
    text:
      ahead === 0
        ? 'Você é o próximo. Venha ao balcão, por favor.'
        : `Antes de você: ${ahead}. Venha ao balcão, por favor.`,
    sms:
      ahead === 0
        ? `${ticket}: você é o próximo. Venha ao balcão.`
        : `${ticket}: antes de você, ${ahead}. Venha ao balcão.`,
  }),
  'your-turn': ({ ticket, counterId }, { counter }) => ({
    title: `${ticket}: é a sua vez`,
    text: `Venha agora, por favor: ${counter(counterId)}.`,
    sms: `${ticket}: é a sua vez. Venha: ${counter(counterId)}.`,
  }),
  'promise-due': ({ nextDueAt }, { time }) => ({
    title: 'Ainda não encontrado',
    text: `Prometemos notícias para agora: nada ainda. Continuamos procurando; você terá notícias até ${time(nextDueAt)}.`,
    sms: `Nada ainda; continuamos procurando. Notícias até ${time(nextDueAt)}.`,
  }),
  'still-looking': ({ nextDueAt }, { time }) => ({
    title: 'Continuamos procurando',
    text: `Procuramos: ainda não encontramos. Você terá notícias nossas até ${time(nextDueAt)}.`,
    sms: `Procuramos: ainda não está. Notícias até ${time(nextDueAt)}.`,
  }),
  'not-found': () => ({
    title: 'Não encontrado',
    text: 'Procuramos em toda parte e não encontramos. O seu registro continua aberto; se aparecer, avisamos.',
    sms: 'Procuramos em toda parte: não está. O seu registro segue aberto.',
  }),
  'holding-ends': ({ endsAt }, { day }) => ({
    title: 'Venha buscar em breve',
    text: `O que está aqui para você fica guardado até ${day(endsAt)}. Venha antes disso ou mande alguém.`,
    sms: `Guardado para você até ${day(endsAt)}. Venha ou mande alguém.`,
  }),
  'closing-early': ({ ticket, closesAt }, { time }) => ({
    title: `${ticket}: o balcão fecha em breve`,
    text: `O balcão fecha às ${time(closesAt)}, talvez antes da sua vez. O seu registro continua aberto de qualquer forma.`,
    sms: `${ticket}: fechamos às ${time(closesAt)}, talvez antes da sua vez.`,
  }),
  stop: 'Parar: mesmo link.',
  footer: (unsubscribe) =>
    `Nunca pedimos senhas, códigos nem números de cartão.\nParar estas mensagens: ${unsubscribe}`,
};
